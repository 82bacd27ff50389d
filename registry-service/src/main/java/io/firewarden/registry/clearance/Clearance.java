package io.firewarden.registry.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * 清理: the way of one agency's entries out of the official systems.
 * <p>
 * Life: a brigade opens it for an agency that stands in a system and should not
 * ({@code OPEN}); it tells the agency ({@code NOTIFIED}); the entries are ended
 * ({@code CLEARED}), or the agency shows that they stand rightly and they are kept
 * ({@code KEPT}, with the reason). Ended entries stay ended: a new doubt is a new
 * clearance.
 *
 * @param openKey the agency's code while open, so that there is one at a time; the own id
 * afterwards
 * @param brigade the agency's
 * @param entrySystem where it stood when this was opened
 */
record Clearance(String clearanceId, String openKey, String uscc, String brigade, String agencyName, String subjectType,
		List<String> serviceKinds, EntrySystem entrySystem, ClearReason clearReason, Details details, State state,
		LocalDate openedOn, @Nullable LocalDate notifiedOn, @Nullable String notice, @Nullable ClearMode clearMode,
		@Nullable LocalDate clearedOn, @Nullable String evidence, @Nullable String keptReason) {

	Clearance {
		serviceKinds = List.copyOf(serviceKinds);
	}

	/** The id of the clearance opened for this agency on this day. */
	static String id(String uscc, LocalDate openedOn) {
		return "CL-" + Ids.derived(uscc, openedOn.toString()).substring(0, 16);
	}

	/** The agency is told; empty unless nothing was done yet. */
	Optional<Clearance> notify(LocalDate on, @Nullable String document) {
		return switch (this.state) {
			case OPEN -> Optional.of(new Clearance(this.clearanceId, this.openKey, this.uscc, this.brigade,
					this.agencyName, this.subjectType, this.serviceKinds, this.entrySystem, this.clearReason,
					this.details, State.NOTIFIED, this.openedOn, on, document, null, null, null, null));
			case NOTIFIED, CLEARED, KEPT -> Optional.empty();
		};
	}

	/** The entries end; empty when this is over. */
	Optional<Clearance> clear(ClearMode mode, LocalDate on, @Nullable String proof) {
		return switch (this.state) {
			case OPEN, NOTIFIED ->
				Optional.of(new Clearance(this.clearanceId, this.clearanceId, this.uscc, this.brigade, this.agencyName,
						this.subjectType, this.serviceKinds, this.entrySystem, this.clearReason, this.details,
						State.CLEARED, this.openedOn, this.notifiedOn, this.notice, mode, on, proof, null));
			case CLEARED, KEPT -> Optional.empty();
		};
	}

	/** The entries stay; empty when this is over. */
	Optional<Clearance> keep(String reason) {
		return switch (this.state) {
			case OPEN, NOTIFIED ->
				Optional.of(new Clearance(this.clearanceId, this.clearanceId, this.uscc, this.brigade, this.agencyName,
						this.subjectType, this.serviceKinds, this.entrySystem, this.clearReason, this.details,
						State.KEPT, this.openedOn, this.notifiedOn, this.notice, null, null, null, reason));
			case CLEARED, KEPT -> Optional.empty();
		};
	}

	/** What the officer knows besides; may be completed in every state. */
	Clearance with(Details known) {
		return new Clearance(this.clearanceId, this.openKey, this.uscc, this.brigade, this.agencyName, this.subjectType,
				this.serviceKinds, this.entrySystem, this.clearReason, known, this.state, this.openedOn,
				this.notifiedOn, this.notice, this.clearMode, this.clearedOn, this.evidence, this.keptReason);
	}

	/** Where a clearance stands. */
	enum State {

		OPEN, NOTIFIED, CLEARED, KEPT

	}

	/** 清理原因. */
	enum ClearReason {

		/** 非独立法人. */
		NOT_A_LEGAL_PERSON,
		/** 分支机构. */
		BRANCH,
		/** 注销吊销. */
		CANCELLED,
		/** 重复录入. */
		DUPLICATE

	}

	/** 清理方式. */
	enum ClearMode {

		/** 主动退出. */
		VOLUNTARY,
		/** 责令退出. */
		ORDERED,
		/** 后台清理. */
		BACKEND

	}

	/** 录入系统. */
	enum EntrySystem {

		NATIONAL, SICHUAN, BOTH

	}

	/**
	 * The columns of 附件2 that an officer fills in.
	 *
	 * @param parentName the enterprise a branch belongs to
	 * @param entryNo number of the entry
	 * @param stillPractising whether it goes on practising all the same
	 */
	record Details(@Nullable String parentName, @Nullable String parentUscc, @Nullable String entryNo,
			boolean stillPractising, @Nullable String followUp, @Nullable String remark) {
	}

}
