package io.firewarden.registry.agency.domain;

import java.time.Instant;
import java.util.List;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRegistered;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRevised;
import io.firewarden.registry.agency.domain.AgencyEvent.EligibilityChanged;

/**
 * 消防技术服务机构: an enterprise that maintains, tests or assesses fire protection for others
 * (Order 7 arts. 2 and 9), known by its unified social credit code for life.
 *
 * <p>
 * Life: the agency is registered once, wherever it comes from; registering is our record,
 * not a permit, and nothing here admits or bars it. Afterwards its file is revised as
 * often as the facts change; code and day of registration never do. With every writing,
 * and whenever somebody has all agencies recomputed, its standing is assessed against the
 * conditions of Order 7 as of that day; when verdict, condition or shortfall differ from
 * before, that is an event of its own. An agency that no longer meets a condition stays
 * on the register: what follows from it is decided elsewhere, by people.
 */
public record ServiceAgency(Uscc uscc, AgencyFile file, Standing standing, Instant registeredAt, Instant updatedAt) {

	/** Puts an agency on the register, with the standing found for its file. */
	public static Changed<ServiceAgency, AgencyEvent> register(Uscc uscc, AgencyFile file, Standing found,
			Instant now) {
		return Changed.of(new ServiceAgency(uscc, file, found, now, now), new AgencyRegistered(uscc, file),
				new EligibilityChanged(uscc, file, found));
	}

	/** Replaces the file; the standing found for it follows at once. */
	public Changed<ServiceAgency, AgencyEvent> revise(AgencyFile revised, Standing found, Instant now) {
		if (found.looksLike(this.standing)) {
			return Changed.of(with(revised, this.standing, now), new AgencyRevised(this.uscc, revised));
		}
		return Changed.of(with(revised, found, now), new AgencyRevised(this.uscc, revised),
				new EligibilityChanged(this.uscc, revised, found));
	}

	/**
	 * Takes in what was found for an unchanged file, because the day or the rules have
	 * moved on.
	 */
	public Changed<ServiceAgency, AgencyEvent> reassess(Standing found, Instant now) {
		if (found.looksLike(this.standing)) {
			return new Changed<>(this, List.of());
		}
		return Changed.of(with(this.file, found, now), new EligibilityChanged(this.uscc, this.file, found));
	}

	private ServiceAgency with(AgencyFile newFile, Standing newStanding, Instant now) {
		return new ServiceAgency(this.uscc, newFile, newStanding, this.registeredAt, now);
	}

}
