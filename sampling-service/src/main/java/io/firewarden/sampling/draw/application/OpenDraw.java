package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Opening;
import io.firewarden.sampling.draw.domain.Pledge;
import io.firewarden.sampling.draw.domain.Pledges;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;

/**
 * The organiser opens a draw for some quotas of a campaign and names who adds to its
 * seed.
 */
public final class OpenDraw {

	private static final int ATTEMPTS = 50;

	private static final int CONTRIBUTORS = 2;

	/**
	 * @param sizes of quotas for which the plan sets none
	 */
	public record Command(String campaign, List<String> quotas, Map<String, SampleSize> sizes, List<String> witnesses,
			Optional<String> publicSource, String by, String request) {

		public Command {
			quotas = List.copyOf(quotas);
			sizes = Map.copyOf(sizes);
			witnesses = List.copyOf(witnesses);
		}

	}

	public sealed interface Outcome {

		record Opened(Versioned<Draw> draw) implements Outcome {
		}

		record NoSuchCampaign() implements Outcome {
		}

		record OvertakenByOthers() implements Outcome {
		}

		record RefusedBy(Rule rule) implements Outcome {
		}

	}

	private final Draws draws;

	private final Campaigns campaigns;

	public OpenDraw(Draws draws, Campaigns campaigns) {
		this.draws = draws;
		this.campaigns = campaigns;
	}

	public Outcome handle(Command command, Instant now) {
		// The first answer may have been lost with the process that gave it.
		return this.draws.openedBy(command.request())
			.<Outcome>map(Outcome.Opened::new)
			.or(() -> this.campaigns.find(command.campaign()).map((campaign) -> open(campaign, command, now)))
			.orElseGet(Outcome.NoSuchCampaign::new);
	}

	private Outcome open(CampaignFile file, Command command, Instant now) {
		if (!file.isActive()) {
			return new Outcome.RefusedBy(DrawRules.CAMPAIGN_NOT_ACTIVE);
		}
		Campaign campaign = file.plan();
		if (command.sizes().keySet().stream().anyMatch((code) -> sizeIsSet(campaign, code))) {
			return new Outcome.RefusedBy(DrawRules.SIZE_IS_THE_PLANS);
		}
		var chosen = command.quotas().stream().map((code) -> choice(campaign, code, command.sizes())).toList();
		if (chosen.isEmpty() || chosen.stream().anyMatch(Optional::isEmpty)) {
			return new Outcome.RefusedBy(DrawRules.UNKNOWN_QUOTA);
		}
		var quotas = chosen.stream().map(Optional::orElseThrow).toList();
		if (quotas.stream().map((one) -> one.rule().stratum()).distinct().count() < quotas.size()) {
			return new Outcome.RefusedBy(DrawRules.STRATUM_TWICE);
		}
		if (command.witnesses().contains(command.by())) {
			return new Outcome.RefusedBy(DrawRules.ORGANISER_AS_WITNESS);
		}
		var pledges = pledges(command);
		if (pledges.all().size() < CONTRIBUTORS) {
			return new Outcome.RefusedBy(DrawRules.TOO_FEW_CONTRIBUTORS);
		}
		return insert(campaign, quotas, pledges, command, now);
	}

	private Outcome insert(Campaign campaign, List<QuotaChoice> quotas, Pledges pledges, Command command, Instant now) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			int number = this.draws.count(campaign.code()) + 1;
			var opening = new Opening(DrawId.of(campaign.code(), number), campaign.code(), number, campaign.teamSize(),
					quotas, command.by(), command.request(), now);
			Changed<Draw, DrawEvent> opened = Draw.open(opening, pledges);
			// The number is the identity: the store itself refuses to give it twice.
			if (this.draws.insert(opened)) {
				return new Outcome.Opened(new Versioned<>(opened.state(), 1));
			}
		}
		return new Outcome.OvertakenByOthers();
	}

	private static Pledges pledges(Command command) {
		List<Pledge> pledges = new ArrayList<>();
		command.witnesses().stream().distinct().map(Pledge::witness).forEach(pledges::add);
		command.publicSource().map(Pledge::publicSource).ifPresent(pledges::add);
		return new Pledges(pledges);
	}

	private static boolean sizeIsSet(Campaign campaign, String code) {
		return campaign.quota(code).map(Campaign.Quota::draw).filter((rule) -> rule.rule() == null).isEmpty();
	}

	/** Empty for a quota that is unknown, not drawn here, or without a size. */
	private static Optional<QuotaChoice> choice(Campaign campaign, String code, Map<String, SampleSize> sizes) {
		return campaign.quota(code)
			.map(Campaign.Quota::draw)
			.flatMap((rule) -> Choices.size(rule)
				.or(() -> Optional.ofNullable(sizes.get(code)))
				.map((size) -> Choices.of(code, rule, size)));
	}

}
