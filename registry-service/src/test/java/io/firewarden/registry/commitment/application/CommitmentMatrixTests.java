package io.firewarden.registry.commitment.application;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.commitment.CommitmentStory;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.testkit.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.commitment.CommitmentStory.DAY;
import static io.firewarden.registry.commitment.CommitmentStory.NOW;
import static io.firewarden.registry.commitment.CommitmentStory.PARTY;
import static io.firewarden.registry.commitment.CommitmentStory.TEMPLATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** All states and all commands, and how each pair ends. */
class CommitmentMatrixTests {

	private static final Map<String, Function<CommitmentMatrixTests, Object>> COMMANDS = Map.of("sign",
			(it) -> it.sign(1, "甲", NOW.plusDays(1)), "sign by another", (it) -> it.sign(1, "乙", NOW.plusDays(1)),
			"refuse", (it) -> it.refuse("正在注销"), "refuse otherwise", (it) -> it.refuse("别的原因"), "fail",
			(it) -> it.fail("e1", NOW.plusDays(9), "ELG-04", "ELG-09"));

	private final InMemoryCommitments commitments = new InMemoryCommitments();

	/** What each command ends with in NONE, SIGNED, REFUSED, BREACHED. */
	static Stream<Arguments> everyStateAndCommand() {
		Map<String, List<String>> endings = Map.of("sign",
				List.of("Signed", "SignedBefore", "SignedAnew", "SignedAnew"), "sign by another",
				List.of("Signed", "REG-111", "SignedAnew", "SignedAnew"), "refuse",
				List.of("Recorded", "REG-113", "RecordedBefore", "RecordedAnew"), "refuse otherwise",
				List.of("Recorded", "REG-113", "REG-114", "RecordedAnew"), "fail",
				List.of("nothing", "Breached", "nothing", "nothing"));
		assertThat(endings.keySet()).isEqualTo(COMMANDS.keySet());
		List<@Nullable Commitment> states = new ArrayList<>();
		states.add(null);
		states.add(CommitmentStory.signed());
		states.add(CommitmentStory.refused());
		states.add(CommitmentStory.breached());
		return endings.entrySet()
			.stream()
			.flatMap((row) -> Stream.of(0, 1, 2, 3)
				.map((i) -> arguments(states.get(i), row.getKey(), row.getValue().get(i))));
	}

	@ParameterizedTest(name = "{index} · {1} -> {2}")
	@MethodSource("everyStateAndCommand")
	@Covers({ "REG-111", "REG-113", "REG-114" })
	void everyPairEndsAsTheRulesSay(@Nullable Commitment before, String command, String ending) {
		if (before != null) {
			this.commitments.insert(Changed.of(before));
		}
		assertThat(ending(COMMANDS.get(command).apply(this))).isEqualTo(ending);
		if (ending.startsWith("REG-") || ending.equals("nothing")) {
			assertThat(this.commitments.of(PARTY.uscc(), new Jurisdiction.Everywhere()).map((found) -> found.state()))
				.isEqualTo(Optional.ofNullable(before));
			assertThat(this.commitments.told).isEmpty();
		}
	}

	@Test
	void aNewLetterReplacesTheOneBeforeAndKeepsIt() {
		sign(1, "甲", NOW);
		fail("e1", NOW.plusDays(9), "ELG-02");
		sign(1, "甲", NOW.plusDays(20));
		assertThat(now().current().number()).isEqualTo(2);
		assertThat(now().earlier()).singleElement().isInstanceOf(Letter.Breached.class);
		sign(2, "甲", NOW.plusYears(1));
		assertThat(now().current().number()).isEqualTo(3);
		assertThat(now().earlier()).hasSize(2);
		assertThat(this.commitments.told).hasExactlyElementsOfTypes(CommitmentEvent.CommitmentSigned.class,
				CommitmentEvent.CommitmentBreached.class, CommitmentEvent.CommitmentSigned.class,
				CommitmentEvent.CommitmentSigned.class);
	}

	@Test
	@Covers("REG-110")
	void onlyTheTextInForceIsSigned() {
		assertThat(ending(sign(2, "甲", NOW))).isEqualTo("REG-110");
		assertThat(ending(sign(1, "甲", NOW.minusDays(3)))).isEqualTo("REG-110");
		assertThat(ending(sign(1, "甲", NOW.plusYears(1)))).isEqualTo("REG-110");
	}

	@Test
	@Covers("REG-112")
	void aRefusalGivesItsReason() {
		assertThat(ending(refuse("  "))).isEqualTo("REG-112");
	}

	@Test
	void whatFailedBeforeTheSigningIsNoBreach() {
		sign(1, "甲", NOW);
		fail("e1", NOW.minusHours(1), "ELG-04");
		fail("e2", NOW, "ELG-04");
		assertThat(now().current()).isInstanceOf(Letter.Signed.class);
	}

	@Test
	void onlyWhatTheLetterCoversBreachesItAndIsNamed() {
		sign(2, "甲", NOW.plusYears(1));
		fail("e1", NOW.plusYears(2), "ELG-03");
		assertThat(now().current()).isInstanceOf(Letter.Signed.class);
		fail("e2", NOW.plusYears(2), "ELG-03", "ELG-04");
		assertThat(((Letter.Breached) now().current()).conditions()).containsExactly("ELG-04");
		assertThat(((Letter.Breached) now().current()).on()).isEqualTo(DAY.plusYears(2));
	}

	@Test
	void theSameEventTwiceBreachesOnce() {
		sign(1, "甲", NOW);
		fail("e1", NOW.plusDays(9), "ELG-04");
		sign(1, "甲", NOW.plusDays(1));
		fail("e1", NOW.plusDays(9), "ELG-04");
		assertThat(now().current()).isInstanceOf(Letter.Signed.class);
	}

	@Test
	void whoeverIsSlowerIsToldSo() {
		this.commitments.overtaken = true;
		assertThat(ending(sign(1, "甲", NOW))).isEqualTo("OvertakenByAnother");
		assertThat(ending(refuse("x"))).isEqualTo("OvertakenByAnother");
		this.commitments.overtaken = false;
		this.commitments.insert(Changed.of(CommitmentStory.breached()));
		this.commitments.overtaken = true;
		assertThat(ending(sign(1, "甲", NOW))).isEqualTo("OvertakenByAnother");
		assertThat(ending(refuse("x"))).isEqualTo("OvertakenByAnother");
	}

	private Commitment now() {
		return this.commitments.of(PARTY.uscc(), new Jurisdiction.Everywhere()).orElseThrow().state();
	}

	private Object sign(int template, String signatory, ZonedDateTime at) {
		return new SignCommitment(this.commitments, TEMPLATES).handle(PARTY, template, signatory, at);
	}

	private Object refuse(String reason) {
		return new RefuseCommitment(this.commitments).handle(PARTY, reason, NOW.plusDays(1));
	}

	private Object fail(String event, ZonedDateTime at, String... conditions) {
		int before = this.commitments.told.size();
		new BreachCommitment(this.commitments, TEMPLATES)
			.handle(new Incoming<>(event, "registry.eligibility-changed.v1", "agency", PARTY.uscc(), 7, at.toInstant(),
					"system:registry", "data"), PARTY.uscc(), List.of(conditions), at.toLocalDate());
		return (this.commitments.told.size() > before) ? now().current() : "nothing";
	}

	private static String ending(Object outcome) {
		return switch (outcome) {
			case String word -> word;
			case SignCommitment.Outcome.Refused(var rule) -> rule.code();
			case RefuseCommitment.Outcome.Refused(var rule) -> rule.code();
			default -> outcome.getClass().getSimpleName();
		};
	}

}
