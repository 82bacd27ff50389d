package io.firewarden.registry.lead.domain;

import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.store.StateForm;
import io.firewarden.registry.lead.LeadStory;
import io.firewarden.registry.lead.domain.Lead.Assignee;
import io.firewarden.registry.lead.domain.Lead.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static io.firewarden.registry.lead.LeadStory.TODAY;
import static io.firewarden.registry.lead.LeadStory.act;
import static io.firewarden.registry.lead.LeadStory.hint;
import static org.assertj.core.api.Assertions.assertThat;

class LeadTests {

	@ParameterizedTest(name = "{0}: assign {1}, verify {2}, dismiss {3}, confirm {4}")
	@CsvSource({ "DETECTED,ASSIGNED,,,", "ASSIGNED,ASSIGNED,VERIFIED,DISMISSED,", "VERIFIED,,,,FINDING",
			"DISMISSED,,,,", "FINDING,,,," })
	void everyStateTakesTheStepsItAllowsAndRefusesAllOthers(State from, State assigned, State verified, State dismissed,
			State confirmed) {
		Lead lead = LeadStory.in(from);
		assertThat(ending(lead.assign(new Assignee("511011", "OF-001"), TODAY, act("ASSIGN", ""))))
			.isEqualTo(Optional.ofNullable(assigned));
		assertThat(ending(lead.verify(TODAY, act("VERIFY", "")))).isEqualTo(Optional.ofNullable(verified));
		assertThat(ending(lead.dismiss(TODAY, act("DISMISS", "")))).isEqualTo(Optional.ofNullable(dismissed));
		assertThat(ending(lead.confirm(TODAY, act("FINDING", "")))).isEqualTo(Optional.ofNullable(confirmed));
	}

	@Test
	void sameEvidenceGivesTheSameIdInAnyOrderAndOtherEvidenceAnotherOne() {
		assertThat(id("PJ-1", "PJ-2")).isEqualTo(id("PJ-2", "PJ-1")).isNotEqualTo(id("PJ-1"));
	}

	@Test
	void aLeadBelongsToTheBrigadeItIsGivenTo() {
		Lead given = LeadStory.in(State.DETECTED)
			.assign(new Assignee("511011", null), TODAY, act("ASSIGN", ""))
			.orElseThrow()
			.state();
		assertThat(given.brigade()).isEqualTo("511011");
		assertThat(given.seen(hint("PJ-2"), TODAY, act("SEEN_AGAIN", "")).state().brigade()).isEqualTo("511011");
	}

	@Test
	void furtherEvidenceJoinsAndNothingNewChangesNothing() {
		Lead lead = LeadStory.in(State.VERIFIED);
		Lead more = lead.seen(hint("PJ-1", "PJ-2"), TODAY.plusDays(1), act("SEEN_AGAIN", "")).state();
		assertThat(more.keys()).containsExactly("PJ-1", "PJ-2");
		assertThat(more.id()).isEqualTo(lead.id());
		assertThat(more.history()).hasSize(lead.history().size() + 1);
		assertThat(more.seen(hint("PJ-1", "PJ-2"), TODAY.plusDays(1), act("SEEN_AGAIN", "")).state()).isEqualTo(more);
	}

	@ParameterizedTest
	@EnumSource(State.class)
	void whatIsGoneIsMarkedWhileOpenAndComesBack(State state) {
		Lead lead = LeadStory.in(state);
		Changed<Lead, LeadEvent> gone = lead.resolve(TODAY, act("RESOLVED_BY_DATA", ""));
		boolean open = state != State.DISMISSED && state != State.FINDING;
		assertThat(gone.state().resolvedOn()).isEqualTo(open ? TODAY : null);
		assertThat(gone.state().state()).isEqualTo(state);
		assertThat(gone.events()).hasSize(open ? 1 : 0);
		assertThat(gone.state().resolve(TODAY.plusDays(3), act("RESOLVED_BY_DATA", "")).state())
			.isEqualTo(gone.state());
		assertThat(gone.state().seen(hint("PJ-1"), TODAY.plusDays(4), act("SEEN_AGAIN", "")).state().resolvedOn())
			.isNull();
	}

	@ParameterizedTest
	@EnumSource(State.class)
	void aStoredLeadIsReadAsItWas(State state) {
		StateForm<Lead> form = StateForm.json(Lead.class);
		Lead lead = LeadStory.in(state);
		assertThat(form.read(form.write(lead))).isEqualTo(lead);
	}

	private static String id(String... keys) {
		return Lead.detect(hint(keys), LeadStory.USCC, TODAY, act("DETECTED", "")).state().id();
	}

	private static Optional<State> ending(Optional<Changed<Lead, LeadEvent>> changed) {
		return changed.map((one) -> one.state().state());
	}

}
