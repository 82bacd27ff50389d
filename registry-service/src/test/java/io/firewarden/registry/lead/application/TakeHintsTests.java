package io.firewarden.registry.lead.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.lead.application.JudgeLead.Step;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Lead.State;
import io.firewarden.registry.lead.domain.LeadEvent;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.lead.LeadStory.NOW;
import static io.firewarden.registry.lead.LeadStory.USCC;
import static io.firewarden.registry.lead.LeadStory.hint;
import static org.assertj.core.api.Assertions.assertThat;

class TakeHintsTests {

	private final Book book = new Book();

	private final TakeHints takeHints = new TakeHints(this.book);

	private final JudgeLead judgeLead = new JudgeLead(this.book, (officer) -> Optional.of("511002"));

	@Test
	void aReRunOpensNothing() {
		assertThat(take(hint("PJ-1")).opened()).isOne();
		assertThat(take(hint("PJ-1"))).isEqualTo(new TakeHints.Outcome(0, 0));
		assertThat(this.book.leads).hasSize(1);
	}

	@Test
	void dismissingSuppressesTheSameEvidenceOnly() {
		take(hint("PJ-1"));
		judge(new Step.Assign(null, null));
		judge(new Step.Dismiss("合同已解除"));
		assertThat(take(hint("PJ-1")).opened()).isZero();
		assertThat(take(hint("PJ-1", "PJ-2")).opened()).isOne();
		assertThat(take(hint("PJ-1", "PJ-2")).opened()).isZero();
		assertThat(this.book.leads.values()).extracting((lead) -> lead.state().state())
			.containsExactly(State.DISMISSED, State.DETECTED);
		assertThat(this.book.leads.values().stream().toList().getLast().state().keys()).containsExactly("PJ-2");
	}

	@Test
	void whatIsGoneIsMarkedAndNotOpenedAgainWhenItComesBack() {
		take(hint("PJ-1"));
		assertThat(take()).isEqualTo(new TakeHints.Outcome(0, 1));
		assertThat(take()).isEqualTo(new TakeHints.Outcome(0, 0));
		assertThat(only().resolvedOn()).isEqualTo(NOW.toLocalDate());
		assertThat(take(hint("PJ-1")).opened()).isZero();
		assertThat(only().resolvedOn()).isNull();
	}

	@Test
	void anotherWriterDoesNotKeepTheHintsOut() {
		take(hint("PJ-1"));
		this.book.refusals = 2;
		take(hint("PJ-1", "PJ-2"));
		assertThat(only().keys()).containsExactly("PJ-1", "PJ-2");
	}

	@Test
	void aStepThatIsRepeatedIsNoMistake() {
		take(hint("PJ-1"));
		judge(new Step.Assign(null, null));
		judge(new Step.Verify("属实"));
		assertThat(judge(new Step.Verify("属实"))).isInstanceOf(JudgeLead.Outcome.Done.class);
		assertThat(judge(new Step.Verify("另一说明")))
			.isEqualTo(new JudgeLead.Outcome.Refused(JudgeLead.NOT_IN_THIS_STATE));
		assertThat(this.judgeLead.handle("LD-0", new Step.Verify("x"), new Jurisdiction.Everywhere(), "user:a", NOW))
			.isInstanceOf(JudgeLead.Outcome.NotThere.class);
	}

	@Test
	@Covers("REG-601")
	void aLeadOfNoBrigadeIsGivenToANamedOne() {
		Hint nobodys = hint("PJ-1");
		take(new Hint(nobodys.rule(), nobodys.severity(), nobodys.subject(), null, null, nobodys.explanation(),
				nobodys.evidence()));
		assertThat(judge(new Step.Assign(null, null))).isEqualTo(new JudgeLead.Outcome.Refused(JudgeLead.NO_BRIGADE));
		assertThat(judge(new Step.Assign("511083", null))).isInstanceOf(JudgeLead.Outcome.Done.class);
		assertThat(only().brigade()).isEqualTo("511083");
	}

	private JudgeLead.Outcome judge(Step step) {
		return this.judgeLead.handle(this.book.leads.keySet().iterator().next(), step, new Jurisdiction.Everywhere(),
				"user:zhidui", NOW);
	}

	private TakeHints.Outcome take(Hint... hints) {
		return this.takeHints.handle(Map.of(USCC, List.of(hints)), NOW);
	}

	private Lead only() {
		assertThat(this.book.leads).hasSize(1);
		return this.book.leads.values().iterator().next().state();
	}

	/** A book in memory. */
	private static final class Book implements LeadBook {

		private final Map<String, Versioned<Lead>> leads = new LinkedHashMap<>();

		private int refusals;

		@Override
		public Optional<Versioned<Lead>> read(String id, Jurisdiction by) {
			return Optional.ofNullable(this.leads.get(id));
		}

		@Override
		public List<Versioned<Lead>> ofDossiers(Collection<String> dossiers) {
			return this.leads.values().stream().filter((lead) -> dossiers.contains(lead.state().dossier())).toList();
		}

		@Override
		public Collection<String> openDossiers() {
			return List.of(USCC);
		}

		@Override
		public Collection<String> addAll(List<Changed<Lead, LeadEvent>> found) {
			List<String> taken = new ArrayList<>();
			found.forEach((one) -> {
				if (this.leads.putIfAbsent(one.state().id(), new Versioned<>(one.state(), 1)) != null) {
					taken.add(one.state().id());
				}
			});
			return taken;
		}

		@Override
		public boolean save(Versioned<Lead> before, Changed<Lead, LeadEvent> after) {
			if (this.refusals-- > 0) {
				return false;
			}
			return this.leads.replace(before.state().id(), before,
					new Versioned<>(after.state(), before.version() + 1));
		}

	}

}
