package io.firewarden.registry.supervision;

import java.util.Locale;

import io.firewarden.registry.exchange.Choices;

/** The supervision units as a column of a table offers them. */
public final class BrigadeChoices {

	private BrigadeChoices() {
	}

	/** The brigades, by their codes. */
	public static Choices<String> brigades(SupervisionUnits units) {
		return of(units, false);
	}

	/** The brigades and the detachment, by their codes. */
	public static Choices<String> all(SupervisionUnits units) {
		return of(units, true);
	}

	private static Choices<String> of(SupervisionUnits units, boolean detachment) {
		Choices<String> choices = new Choices<>();
		for (SupervisionUnit unit : units.all()) {
			if (detachment || unit.kind() == SupervisionUnit.Kind.BRIGADE) {
				String name = units.nameOf(unit.code(), Locale.SIMPLIFIED_CHINESE);
				String place = name.replaceAll("(消防救援)?(大队|支队)$", "");
				choices.add(unit.code(), name, unit.code(), place, place.replaceAll("[市区县]$", ""), place + "消防救援大队",
						place + "消防大队", "内江市" + place + "消防救援大队");
			}
		}
		return choices;
	}

}
