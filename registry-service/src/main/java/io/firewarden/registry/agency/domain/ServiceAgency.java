package io.firewarden.registry.agency.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRegistered;
import io.firewarden.registry.agency.domain.AgencyEvent.AgencyRevised;
import io.firewarden.registry.agency.domain.AgencyEvent.EligibilityChanged;
import io.firewarden.registry.agency.domain.AgencyEvent.LapseWarned;
import org.jspecify.annotations.Nullable;

/**
 * 消防技术服务机构: an enterprise that maintains, tests or assesses fire protection for others
 * (Order 7 arts. 2 and 9), known by its unified social credit code for life.
 *
 * <p>
 * Life: the agency is registered once, wherever it comes from; registering is our record,
 * not a permit, and nothing here admits or bars it. Afterwards its file is revised as
 * often as the facts change; code and day of registration never do. With every writing,
 * whenever its people or equipment change, and on every day on which something dated
 * begins or lapses, its standing is assessed against the conditions of Order 7; when
 * verdict, condition or shortfall differ from before, that is an event of its own, and so
 * is the warning before something lapses. An agency that no longer meets a condition
 * stays on the register: what follows from it is decided elsewhere, by people.
 *
 * @param source where the record is known from
 * @param mergedInto the agency this record turned out to be
 */
public record ServiceAgency(Uscc uscc, AgencyFile file, Standing standing, Outlook outlook,
		Because.@Nullable Source source, @Nullable Uscc mergedInto, Instant registeredAt, Instant updatedAt) {

	/** Puts an agency on the register, with the standing found for its file. */
	public static Changed<ServiceAgency, AgencyEvent> register(Uscc uscc, AgencyFile file, Found found, Because because,
			Instant now) {
		ServiceAgency fresh = new ServiceAgency(uscc, file, found.standing(), Outlook.NONE, because.source(), null, now,
				now);
		List<AgencyEvent> events = new ArrayList<>();
		events.add(new AgencyRegistered(uscc, file));
		events.add(new EligibilityChanged(uscc, file, found.standing()));
		return fresh.looking(file, found, events, now).because(because);
	}

	/** Replaces the file; the standing found for it follows at once. */
	public Changed<ServiceAgency, AgencyEvent> revise(AgencyFile revised, Found found, Because because, Instant now) {
		List<AgencyEvent> events = new ArrayList<>();
		events.add(new AgencyRevised(this.uscc, revised));
		tell(revised, found, events);
		return of(because).looking(revised, found, events, now).because(because);
	}

	/**
	 * Takes in what was found for an unchanged file, because the day, the rules, the
	 * people or the equipment have moved on.
	 */
	public Changed<ServiceAgency, AgencyEvent> reassess(Found found, Instant now) {
		List<AgencyEvent> events = new ArrayList<>();
		tell(this.file, found, events);
		Changed<ServiceAgency, AgencyEvent> looked = looking(this.file, found, events, now);
		return (looked.events().isEmpty() && looked.state().outlook.equals(this.outlook))
				? new Changed<>(this, List.of()) : looked;
	}

	/** Marks the record as another one of the same agency, or as one of its own again. */
	public Changed<ServiceAgency, AgencyEvent> merged(@Nullable Uscc into, Because because, Instant now) {
		List<AgencyEvent> events = new ArrayList<>();
		if (into != null) {
			events.add(new AgencyEvent.AgencyMerged(this.uscc, this.file, into));
		}
		else if (this.mergedInto != null) {
			events.add(new AgencyEvent.AgencyMergeUndone(this.uscc, this.file, this.mergedInto));
		}
		return new Changed<>(new ServiceAgency(this.uscc, this.file, this.standing, this.outlook, this.source, into,
				this.registeredAt, now), events, because);
	}

	private void tell(AgencyFile with, Found found, List<AgencyEvent> events) {
		if (!found.standing().looksLike(this.standing)) {
			events.add(new EligibilityChanged(this.uscc, with, found.standing()));
		}
	}

	/** The file with what was found for it, and the warnings that are due. */
	private Changed<ServiceAgency, AgencyEvent> looking(AgencyFile newFile, Found found, List<AgencyEvent> events,
			Instant now) {
		Standing seen = found.standing().looksLike(this.standing) ? this.standing : found.standing();
		found.outlook()
			.warnings(this.outlook, found.thresholds(), found.standing().asOf())
			.forEach((warning) -> events.add(new LapseWarned(this.uscc, newFile, warning)));
		Outlook remembered = found.outlook().remembering(this.outlook, found.thresholds(), found.standing().asOf());
		return new Changed<>(new ServiceAgency(this.uscc, newFile, seen, remembered, this.source, this.mergedInto,
				this.registeredAt, now), events);
	}

	private ServiceAgency of(Because because) {
		return (because.source() == null) ? this : new ServiceAgency(this.uscc, this.file, this.standing, this.outlook,
				because.source(), this.mergedInto, this.registeredAt, this.updatedAt);
	}

}
