package io.firewarden.registry.commitment.adapter;

import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.commitment.CommitmentStory;
import io.firewarden.registry.commitment.adapter.CommitmentConfiguration.EligibilityHeard;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;
import io.firewarden.registry.commitment.domain.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.commitment.CommitmentStory.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

class CommitmentEventsTests {

	@ParameterizedTest
	@MethodSource("everyEvent")
	void everyEventKeepsItsContractAndNamesNobody(CommitmentEvent event) {
		WireEvent written = new CommitmentEvents().toWire(event);
		String json = StoredJson.mapper().writeValueAsString(written.data());
		assertThat(Contracts.problems(written.type(), json)).isEmpty();
		assertThat(json).doesNotContain("甲");
	}

	static List<CommitmentEvent> everyEvent() {
		return List.of(new CommitmentEvent.CommitmentSigned(PARTY, CommitmentStory.letter()),
				new CommitmentEvent.CommitmentRefused(PARTY, (Letter.Refused) CommitmentStory.refused().current()),
				new CommitmentEvent.CommitmentBreached(PARTY, (Letter.Breached) CommitmentStory.breached().current()));
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void everyStateIsReadAsItWasWritten(Commitment commitment) {
		var mapper = StoredJson.mapper();
		Commitment later = new Commitment(PARTY, CommitmentStory.letter(), List.of(commitment.current()));
		for (Commitment one : List.of(commitment, later)) {
			String stored = mapper.writeValueAsString(CommitmentDocument.of(one));
			assertThat(mapper.readValue(stored, CommitmentDocument.class).commitment()).isEqualTo(one);
		}
	}

	static List<Commitment> everyState() {
		return List.of(CommitmentStory.signed(), CommitmentStory.refused(), CommitmentStory.breached());
	}

	@Test
	void whatIsHeardOfEligibilityFitsItsContract() {
		String type = "registry.eligibility-changed.v1";
		EligibilityHeard heard = StoredJson.mapper().readValue(Contracts.example(type), EligibilityHeard.class);
		assertThat(heard.failed()).containsExactly("ELG-04");
	}

	@Test
	void theShippedLetterHasElevenPointsAndCoversAllConditions() {
		var shipped = CommitmentConfiguration.load().version(1);
		assertThat(shipped.points()).hasSize(11).allSatisfy((point) -> assertThat(point.zh()).endsWith("。"));
		assertThat(shipped.covers()).hasSize(6);
	}

}
