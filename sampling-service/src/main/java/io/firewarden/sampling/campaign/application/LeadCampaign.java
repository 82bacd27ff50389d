package io.firewarden.sampling.campaign.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.domain.CampaignEvent;

/**
 * What a leader does with a campaign: activates it, decides its open clauses, closes it.
 */
public final class LeadCampaign {

	/**
	 * @param effective what the platform goes by from now on; empty confirms what it went
	 * by
	 */
	public record Decision(String campaign, String clause, Optional<Campaign.Wording> effective, Optional<String> note,
			String by) {
	}

	private final CampaignBook book;

	public LeadCampaign(CampaignBook book) {
		this.book = book;
	}

	public CampaignOutcome activate(String code, CampaignFile.Approval approval) {
		return change(code, (file) -> switch (file.state()) {
			case ACTIVE -> approval.equals(file.approval()) ? new Same() : new Refused(CampaignRules.ACTIVE_BEFORE);
			case CLOSED -> new Refused(CampaignRules.ACTIVE_BEFORE);
			case DRAFT -> new Change(Changed.of(file.activated(approval),
					new CampaignEvent.CampaignActivated(code, file.revision(), approval)));
		});
	}

	public CampaignOutcome close(String code, String reason) {
		return change(code, (file) -> switch (file.state()) {
			case CLOSED ->
				reason.equals(file.closedBecause()) ? new Same() : new Refused(CampaignRules.CLOSED_FOR_GOOD);
			case DRAFT, ACTIVE -> new Change(Changed.<CampaignFile, CampaignEvent>of(file.closed(reason))
				.because(new Because(reason, null, null)));
		});
	}

	public CampaignOutcome decide(Decision decision, Instant now) {
		return change(decision.campaign(), (file) -> {
			if (file.state() == CampaignFile.State.CLOSED) {
				return new Refused(CampaignRules.CLOSED_FOR_GOOD);
			}
			if (file.plan().clauses().stream().noneMatch((one) -> one.id().equals(decision.clause()))) {
				return new Refused(CampaignRules.NO_SUCH_CLAUSE);
			}
			return new Change(decided(file, decision, now));
		});
	}

	private static Changed<CampaignFile, CampaignEvent> decided(CampaignFile file, Decision decision, Instant now) {
		List<Campaign.Clause> clauses = new ArrayList<>();
		int place = 0;
		for (Campaign.Clause one : file.plan().clauses()) {
			boolean meant = one.id().equals(decision.clause());
			place = meant ? clauses.size() : place;
			clauses
				.add(meant
						? new Campaign.Clause(one.id(), one.subject(), one.raw(),
								decision.effective().orElse(one.effective()),
								decision.effective().filter((text) -> !text.equals(one.effective())).isPresent()
										? "CHANGED" : "CONFIRMED",
								decision.by(), now, decision.note().orElse(null))
						: one);
		}
		CampaignFile revised = file.revised(file.plan().withClauses(clauses));
		String reason = decision.note().orElse(decision.clause());
		if (!file.isActive()) {
			return Changed.<CampaignFile, CampaignEvent>of(revised).because(new Because(reason, null, null));
		}
		CampaignEvent event = new CampaignEvent.CampaignRevised(decision.campaign(), revised.revision(), reason,
				List.of("clauses[" + place + "]"));
		return Changed.of(revised, event).because(new Because(reason, null, null));
	}

	private sealed interface Ending {

	}

	private record Change(Changed<CampaignFile, CampaignEvent> changed) implements Ending {
	}

	private record Same() implements Ending {
	}

	private record Refused(Rule rule) implements Ending {
	}

	private CampaignOutcome change(String code, Function<CampaignFile, Ending> decision) {
		var found = this.book.of(code);
		if (found.isEmpty()) {
			return new CampaignOutcome.NoSuchCampaign();
		}
		Versioned<CampaignFile> current = found.get();
		return switch (decision.apply(current.state())) {
			case Same() -> new CampaignOutcome.SameAsBefore(current);
			case Refused(var rule) -> new CampaignOutcome.RefusedBy(rule);
			case Change(var changed) -> this.book.save(current, changed)
					? new CampaignOutcome.Done(new Versioned<>(changed.state(), current.version() + 1))
					: new CampaignOutcome.OvertakenByAnother();
		};
	}

}
