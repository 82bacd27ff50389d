package io.firewarden.registry.agency.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.firewarden.platform.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Everything the register holds about an agency besides its code: who it is, what it
 * offers and where it works. With whom is the matter of the register of people.
 *
 * @param premisesArea 工作场所建筑面积 in square metres
 * @param technicalLead 技术负责人, one of its engineers; null when none is named
 */
public record AgencyFile(String name, SubjectType subjectType, Set<ServiceKind> kinds, BrigadeCode brigade,
		BigDecimal premisesArea, OriginScope originScope, SystemEntries entries, @Nullable RegistrationNo technicalLead,
		boolean qualitySystem, boolean processControl, Particulars particulars) {

	/** The lead is none of the engineers engaged. */
	public static final Rule LEAD_UNKNOWN = new Rule("REG-008");

	public AgencyFile {
		kinds = Set.copyOf(kinds);
		// 200 and 200.0 are the same floor, and 2E+2 is no way to write it.
		premisesArea = premisesArea.stripTrailingZeros();
		premisesArea = premisesArea.setScale(Math.max(premisesArea.scale(), 0));
		if (kinds.isEmpty()) {
			throw new IllegalArgumentException("an agency offers at least one kind of service");
		}
	}

	/** The kinds in the order of the enum, for whoever shows or sends them. */
	public List<ServiceKind> orderedKinds() {
		return List.copyOf(new TreeSet<>(this.kinds));
	}

}
