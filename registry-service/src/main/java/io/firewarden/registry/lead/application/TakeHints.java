package io.firewarden.registry.lead.application;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Lead.State;
import io.firewarden.registry.lead.domain.LeadEvent;

/**
 * Lays what the rules find in some dossiers beside the leads that are there. Doing it
 * again opens nothing: what is found again joins its lead, what was dismissed stays
 * dismissed, and a lead whose condition is gone is marked so.
 */
public final class TakeHints {

	private static final String SYSTEM = "system:leads";

	private static final int ATTEMPTS = 5;

	private final LeadBook leads;

	public TakeHints(LeadBook leads) {
		this.leads = leads;
	}

	/** How many leads are new, and how many are gone. */
	public record Outcome(int opened, int resolved) {
	}

	/**
	 * Takes all that was found in these dossiers.
	 * @param found hints by dossier; a dossier in which nothing is found has an empty
	 * list
	 */
	public Outcome handle(Map<String, List<Hint>> found, ZonedDateTime now) {
		int opened = 0;
		int resolved = 0;
		Map<String, List<Hint>> left = found;
		for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
			Round round = new Round(now);
			Map<String, List<Versioned<Lead>>> there = byDossier(this.leads.ofDossiers(left.keySet()));
			left.forEach((dossier, hints) -> round.dossier(dossier, hints, there.getOrDefault(dossier, List.of())));
			Set<String> again = new HashSet<>();
			Collection<String> taken = this.leads.addAll(round.fresh);
			round.fresh.stream()
				.map(Changed::state)
				.filter((lead) -> taken.contains(lead.id()))
				.forEach((lead) -> again.add(lead.dossier()));
			opened += round.fresh.size() - taken.size();
			for (Write write : round.writes) {
				if (!this.leads.save(write.before, write.after)) {
					again.add(write.before.state().dossier());
				}
				else if (write.after.state().resolvedOn() != null && write.before.state().resolvedOn() == null) {
					resolved++;
				}
			}
			Map<String, List<Hint>> next = new HashMap<>();
			for (String dossier : again) {
				next.put(dossier, left.getOrDefault(dossier, List.of()));
			}
			left = next;
		}
		return new Outcome(opened, resolved);
	}

	private static Map<String, List<Versioned<Lead>>> byDossier(List<Versioned<Lead>> leads) {
		Map<String, List<Versioned<Lead>>> sorted = new HashMap<>();
		leads.forEach((lead) -> sorted.computeIfAbsent(lead.state().dossier(), (key) -> new ArrayList<>()).add(lead));
		return sorted;
	}

	private record Write(Versioned<Lead> before, Changed<Lead, LeadEvent> after) {
	}

	private static final class Round {

		private final ZonedDateTime now;

		private final List<Changed<Lead, LeadEvent>> fresh = new ArrayList<>();

		private final List<Write> writes = new ArrayList<>();

		Round(ZonedDateTime now) {
			this.now = now;
		}

		void dossier(String dossier, List<Hint> hints, List<Versioned<Lead>> there) {
			Set<String> seen = new HashSet<>();
			for (Hint hint : hints) {
				List<Versioned<Lead>> same = there.stream().filter((lead) -> lead.state().about(hint)).toList();
				Optional<Versioned<Lead>> live = same.stream()
					.filter((lead) -> lead.state().state() != State.DISMISSED)
					.findFirst();
				unsuppressed(hint, same).ifPresent((raised) -> live.ifPresentOrElse((lead) -> {
					seen.add(lead.state().id());
					write(lead, lead.state()
						.seen(raised, this.now.toLocalDate(), JudgeLead.act(this.now, SYSTEM, "SEEN_AGAIN", null)));
				}, () -> this.fresh.add(Lead.detect(raised, dossier, this.now.toLocalDate(),
						JudgeLead.act(this.now, SYSTEM, "DETECTED", null)))));
			}
			there.stream()
				.filter((lead) -> !seen.contains(lead.state().id()))
				.forEach((lead) -> write(lead, lead.state()
					.resolve(this.now.toLocalDate(), JudgeLead.act(this.now, SYSTEM, "RESOLVED_BY_DATA", null))));
		}

		/**
		 * The hint without the evidence that dismissed leads rest on; empty when none is
		 * left.
		 */
		private static Optional<Hint> unsuppressed(Hint hint, List<Versioned<Lead>> same) {
			Set<String> dismissed = new HashSet<>();
			same.stream()
				.filter((lead) -> lead.state().state() == State.DISMISSED)
				.forEach((lead) -> dismissed.addAll(lead.state().keys()));
			List<Evidence> left = hint.evidence().stream().filter((one) -> !dismissed.contains(one.key())).toList();
			return left.isEmpty() ? Optional.empty() : Optional.of(new Hint(hint.rule(), hint.severity(),
					hint.subject(), hint.uscc(), hint.brigade(), hint.explanation(), left));
		}

		private void write(Versioned<Lead> before, Changed<Lead, LeadEvent> after) {
			if (!after.state().equals(before.state())) {
				this.writes.add(new Write(before, after));
			}
		}

	}

}
