package io.firewarden.registry.agency.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.domain.Engineer.RegistrationNo;
import org.jspecify.annotations.Nullable;

/**
 * Everything the register holds about an agency besides its code: who it is, what it
 * offers, where it works and with whom.
 *
 * @param premisesArea 工作场所建筑面积 in square metres
 * @param technicalLead 技术负责人, one of the engineers; null when none is named
 */
public record AgencyFile(String name, SubjectType subjectType, Set<ServiceKind> kinds, BrigadeCode brigade,
		BigDecimal premisesArea, OriginScope originScope, SystemEntries entries, @Nullable RegistrationNo technicalLead,
		boolean qualitySystem, boolean processControl, List<Engineer> engineers, List<Operator> operators) {

	public static final Rule ENGINEER_TWICE = new Rule("REG-005");

	public static final Rule OPERATOR_TWICE = new Rule("REG-006");

	public static final Rule VALIDITY_BACKWARDS = new Rule("REG-007");

	public static final Rule LEAD_UNKNOWN = new Rule("REG-008");

	public AgencyFile {
		kinds = Set.copyOf(kinds);
		// 200 and 200.0 are the same floor, and 2E+2 is no way to write it.
		premisesArea = premisesArea.stripTrailingZeros();
		premisesArea = premisesArea.setScale(Math.max(premisesArea.scale(), 0));
		engineers = List.copyOf(engineers);
		operators = List.copyOf(operators);
		if (kinds.isEmpty()) {
			throw new IllegalArgumentException("an agency offers at least one kind of service");
		}
	}

	/**
	 * Where the file contradicts itself. What merely falls short of the law is no breach:
	 * the register must be able to hold an agency as it is.
	 */
	public List<Breach> breaches() {
		List<Breach> breaches = new ArrayList<>();
		Set<List<Object>> registrations = new HashSet<>();
		for (int i = 0; i < this.engineers.size(); i++) {
			Engineer engineer = this.engineers.get(i);
			check(registrations.add(List.of(engineer.level(), engineer.registrationNo())), ENGINEER_TWICE,
					"engineers[%d].registrationNo".formatted(i), breaches);
			check(runsForwards(engineer.validity()), VALIDITY_BACKWARDS, "engineers[%d].validTo".formatted(i),
					breaches);
		}
		Set<Operator.CertificateNo> certificates = new HashSet<>();
		for (int i = 0; i < this.operators.size(); i++) {
			Operator operator = this.operators.get(i);
			check(certificates.add(operator.certificateNo()), OPERATOR_TWICE,
					"operators[%d].certificateNo".formatted(i), breaches);
			check(runsForwards(operator.validity()), VALIDITY_BACKWARDS, "operators[%d].validTo".formatted(i),
					breaches);
		}
		check(this.technicalLead == null || employs(this.technicalLead), LEAD_UNKNOWN, "technicalLead", breaches);
		return List.copyOf(breaches);
	}

	/** The kinds in the order of the enum, for whoever shows or sends them. */
	public List<ServiceKind> orderedKinds() {
		return List.copyOf(new TreeSet<>(this.kinds));
	}

	private boolean employs(RegistrationNo lead) {
		return this.engineers.stream().anyMatch((engineer) -> engineer.registrationNo().equals(lead));
	}

	private static boolean runsForwards(Validity validity) {
		return !validity.endsBeforeItBegins();
	}

	private static void check(boolean kept, Rule rule, String field, List<Breach> breaches) {
		if (!kept) {
			breaches.add(new Breach(rule, field));
		}
	}

}
