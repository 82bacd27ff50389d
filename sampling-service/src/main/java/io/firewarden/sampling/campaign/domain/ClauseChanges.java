package io.firewarden.sampling.campaign.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;

/**
 * What a revision may do to the clauses. What the plan document says is its text and not
 * ours: once the campaign is active it changes only where the revision says that it
 * corrects it, and a decision made on the text before is open again. What the platform
 * goes by is decided by a leader and not written by an officer.
 */
public final class ClauseChanges {

	static final Rule RAW_STAYS = new Rule("SMP-108");

	static final Rule DECIDED_BY_LEADER = new Rule("SMP-109");

	private static final String OPEN = "DEFAULT";

	private ClauseChanges() {
	}

	/** Empty when the revision may be kept. */
	public static List<CampaignCheck.Fault> faults(CampaignFile file, Campaign revised, Set<String> corrected) {
		Map<String, Campaign.Clause> known = new HashMap<>();
		file.plan().clauses().forEach((one) -> known.put(one.id(), one));
		List<CampaignCheck.Fault> faults = new ArrayList<>();
		for (int i = 0; i < revised.clauses().size(); i++) {
			Campaign.Clause after = revised.clauses().get(i);
			Campaign.Clause before = known.remove(after.id());
			String place = "clauses[" + i + "]";
			if (before == null) {
				check(!isOpen(after), place + ".resolution", DECIDED_BY_LEADER, faults);
				continue;
			}
			boolean corrects = corrected.contains(after.id());
			check(file.isActive() && !corrects && !after.raw().equals(before.raw()), place + ".raw", RAW_STAYS, faults);
			check(file.isActive() && !corrects && !after.effective().equals(before.effective()), place + ".effective",
					DECIDED_BY_LEADER, faults);
			check(!sameDecision(before, after), place + ".resolution", DECIDED_BY_LEADER, faults);
		}
		check(file.isActive() && !corrected.containsAll(known.keySet()), "clauses", RAW_STAYS, faults);
		return faults;
	}

	/** With the clauses open again whose text was corrected. */
	public static Campaign reopened(Campaign before, Campaign revised) {
		Map<String, Campaign.Wording> texts = new HashMap<>();
		before.clauses().forEach((one) -> texts.put(one.id(), one.raw()));
		return revised.withClauses(revised.clauses()
			.stream()
			.map((one) -> one.raw().equals(texts.getOrDefault(one.id(), one.raw())) ? one
					: new Campaign.Clause(one.id(), one.subject(), one.raw(), one.effective(), OPEN, null, null, null))
			.toList());
	}

	private static boolean isOpen(Campaign.Clause one) {
		return OPEN.equals(one.resolution()) && one.decidedBy() == null && one.decidedAt() == null;
	}

	private static boolean sameDecision(Campaign.Clause one, Campaign.Clause other) {
		return Objects.equals(one.resolution(), other.resolution())
				&& Objects.equals(one.decidedBy(), other.decidedBy())
				&& Objects.equals(one.decidedAt(), other.decidedAt()) && Objects.equals(one.note(), other.note());
	}

	private static void check(boolean wrong, String place, Rule rule, List<CampaignCheck.Fault> faults) {
		if (wrong) {
			faults.add(new CampaignCheck.Fault(place, rule));
		}
	}

}
