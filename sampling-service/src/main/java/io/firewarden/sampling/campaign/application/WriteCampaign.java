package io.firewarden.sampling.campaign.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.domain.CampaignCheck;
import io.firewarden.sampling.campaign.domain.CampaignEvent;
import io.firewarden.sampling.campaign.domain.ClauseChanges;

/** An officer writes a plan, by hand or from a file, and changes it later. */
public final class WriteCampaign {

	/**
	 * @param changed places in which the plan differs from the one before, for those who
	 * are told
	 * @param corrected clauses whose text in the plan document was written down wrongly
	 */
	public record Revision(String code, long expectedVersion, Campaign plan, Optional<String> reason,
			Set<String> corrected, Differences changed) {
	}

	/** Names the places in which two plans differ. */
	public interface Differences {

		List<String> between(Campaign before, Campaign after);

	}

	private final CampaignBook book;

	public WriteCampaign(CampaignBook book) {
		this.book = book;
	}

	public CampaignOutcome create(Campaign plan) {
		List<CampaignCheck.Fault> faults = CampaignCheck.faults(plan);
		if (!faults.isEmpty()) {
			return new CampaignOutcome.Faulty(faults);
		}
		CampaignFile draft = CampaignFile.draft(plan);
		if (this.book.insert(Changed.of(draft))) {
			return new CampaignOutcome.Done(new Versioned<>(draft, 1));
		}
		return this.book.of(plan.code())
			.filter((kept) -> kept.state().plan().equals(plan))
			.<CampaignOutcome>map(CampaignOutcome.SameAsBefore::new)
			.orElseGet(() -> new CampaignOutcome.RefusedBy(CampaignRules.CODE_TAKEN));
	}

	public CampaignOutcome revise(Revision revision) {
		var found = this.book.of(revision.code());
		if (found.isEmpty()) {
			return new CampaignOutcome.NoSuchCampaign();
		}
		Versioned<CampaignFile> current = found.get();
		if (current.state().plan().equals(revision.plan())) {
			return new CampaignOutcome.SameAsBefore(current);
		}
		if (current.version() != revision.expectedVersion()) {
			return new CampaignOutcome.Stale();
		}
		List<CampaignCheck.Fault> faults = CampaignCheck.faults(revision.plan());
		return faults.isEmpty() ? allowed(current, revision) : new CampaignOutcome.Faulty(faults);
	}

	private CampaignOutcome allowed(Versioned<CampaignFile> current, Revision revision) {
		if (!revision.plan().code().equals(current.state().plan().code())) {
			return new CampaignOutcome.RefusedBy(CampaignRules.CODE_STAYS);
		}
		if (current.state().state() == CampaignFile.State.CLOSED) {
			return new CampaignOutcome.RefusedBy(CampaignRules.CLOSED_FOR_GOOD);
		}
		var faults = ClauseChanges.faults(current.state(), revision.plan(), revision.corrected());
		if (!faults.isEmpty()) {
			return new CampaignOutcome.Faulty(faults);
		}
		return switch (current.state().state()) {
			case CLOSED -> new CampaignOutcome.RefusedBy(CampaignRules.CLOSED_FOR_GOOD);
			case ACTIVE -> revision.reason()
				.map((reason) -> announced(current, revision, reason))
				.orElseGet(() -> new CampaignOutcome.RefusedBy(CampaignRules.REASON_NEEDED));
			case DRAFT -> save(current, Changed.of(current.state().revised(revision.plan())));
		};
	}

	private CampaignOutcome announced(Versioned<CampaignFile> current, Revision revision, String reason) {
		CampaignFile revised = current.state().revised(ClauseChanges.reopened(current.state().plan(), revision.plan()));
		var event = new CampaignEvent.CampaignRevised(revision.code(), revised.revision(), reason,
				revision.changed().between(current.state().plan(), revised.plan()));
		return save(current, Changed.of(revised, (CampaignEvent) event).because(new Because(reason, null, null)));
	}

	private CampaignOutcome save(Versioned<CampaignFile> current, Changed<CampaignFile, CampaignEvent> after) {
		return this.book.save(current, after)
				? new CampaignOutcome.Done(new Versioned<>(after.state(), current.version() + 1))
				: new CampaignOutcome.OvertakenByAnother();
	}

}
