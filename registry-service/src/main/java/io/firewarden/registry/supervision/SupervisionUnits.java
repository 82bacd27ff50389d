package io.firewarden.registry.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All supervision units, in the order of the reference data. */
public final class SupervisionUnits {

	private final Map<String, SupervisionUnit> byCode = new LinkedHashMap<>();

	public SupervisionUnits(List<SupervisionUnit> units) {
		units.forEach((unit) -> this.byCode.put(unit.code(), unit));
	}

	public List<SupervisionUnit> all() {
		return List.copyOf(this.byCode.values());
	}

	public boolean isKnown(String code) {
		return this.byCode.containsKey(code);
	}

	public boolean isBrigade(String code) {
		SupervisionUnit unit = this.byCode.get(code);
		return unit != null && unit.kind() == SupervisionUnit.Kind.BRIGADE;
	}

	/** The name to show; the code itself where no unit has it. */
	public String nameOf(String code, Locale locale) {
		SupervisionUnit unit = this.byCode.get(code);
		if (unit == null) {
			return code;
		}
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? unit.nameEn() : unit.name();
	}

}
