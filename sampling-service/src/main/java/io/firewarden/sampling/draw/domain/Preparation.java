package io.firewarden.sampling.draw.domain;

import java.util.List;

import io.firewarden.sampling.draw.domain.protocol.Exclusion;

/**
 * What a leader decides before the freeze: which objects are left out, and which may be
 * drawn although they have had as many visits as the limits allow.
 */
public record Preparation(List<Exclusion> exclusions, List<Admission> admissions) {

	public static final Preparation NONE = new Preparation(List.of(), List.of());

	public Preparation {
		exclusions = List.copyOf(exclusions);
		admissions = List.copyOf(admissions);
	}

	/** This object may have one visit more. */
	public record Admission(String unitId, String reason, String approvedBy) {
	}

	/** What stood before stays as it was approved. */
	public Preparation excluding(List<Exclusion> others) {
		return new Preparation(others.stream()
			.map((one) -> this.exclusions.stream()
				.filter((before) -> before.unitId().equals(one.unitId()) && before.reason().equals(one.reason()))
				.findFirst()
				.orElse(one))
			.toList(), this.admissions);
	}

	/** As {@link #excluding}. */
	public Preparation admitting(List<Admission> others) {
		return new Preparation(this.exclusions, others.stream()
			.map((one) -> this.admissions.stream()
				.filter((before) -> before.unitId().equals(one.unitId()) && before.reason().equals(one.reason()))
				.findFirst()
				.orElse(one))
			.toList());
	}

	public boolean excludes(String unitId) {
		return this.exclusions.stream().anyMatch((one) -> one.unitId().equals(unitId));
	}

	public boolean admits(String unitId) {
		return this.admissions.stream().anyMatch((one) -> one.unitId().equals(unitId));
	}

}
