package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.sampling.draw.application.DrawStory;
import io.firewarden.sampling.draw.application.OpenDraw;
import io.firewarden.sampling.draw.application.StepOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * One answer per ending; how answers look on HTTP is tried over a socket in DrawFlowIT.
 */
class StepAnswersTests {

	private static final Caller ORGANISER = new Caller("organiser", "支队", Set.of(Role.DETACHMENT_OFFICER), "511000",
			null, null);

	private final DrawStory story = new DrawStory().frozen();

	private final StepAnswers answers = new StepAnswers(DrawViewsTests.views(this.story), new Problems());

	@Test
	void aStepTakenIsOkWithTheNewVersion() {
		var answer = this.answers.of(new StepOutcome.Done(this.story.current()), Locale.ENGLISH);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getHeaders().getETag()).isEqualTo("\"" + this.story.current().version() + "\"");
	}

	@Test
	void aStepTakenBeforeIsOkToo() {
		var answer = this.answers.of(new StepOutcome.SameAsBefore(this.story.current()), Locale.ENGLISH);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void noSuchDrawIsNotFoundAndARaceIsAConflict() {
		assertThat(refusal(new StepOutcome.NoSuchDraw()).status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(refusal(new StepOutcome.OvertakenByAnother()).code()).isEqualTo("PLT-019");
		assertThat(refusal(new StepOutcome.Stale()).status()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
	}

	@ParameterizedTest
	@CsvSource({ "SMP-012, CONFLICT", "SMP-013, CONFLICT", "SMP-020, CONFLICT", "SMP-030, CONFLICT",
			"SMP-034, CONFLICT", "SMP-040, CONFLICT", "SMP-041, CONFLICT", "SMP-050, CONFLICT", "SMP-060, CONFLICT",
			"SMP-075, CONFLICT", "SMP-010, FORBIDDEN", "SMP-011, FORBIDDEN", "SMP-004, UNPROCESSABLE_CONTENT",
			"SMP-021, UNPROCESSABLE_CONTENT", "SMP-022, UNPROCESSABLE_CONTENT", "SMP-023, UNPROCESSABLE_CONTENT",
			"SMP-031, UNPROCESSABLE_CONTENT", "SMP-032, UNPROCESSABLE_CONTENT", "SMP-033, UNPROCESSABLE_CONTENT",
			"SMP-051, UNPROCESSABLE_CONTENT" })
	void aRuleThatRefusesIsNeverOk(String code, HttpStatus status) {
		var refusal = refusal(new StepOutcome.RefusedBy(new Rule(code)));
		assertThat(refusal.status()).isEqualTo(status);
		assertThat(refusal.code()).isEqualTo(code);
	}

	@Test
	void anOpenedDrawIsCreatedWithItsPlace() {
		var answer = controller().openDraw("DEMO", request("Q1"), "key", ORGANISER, Locale.ENGLISH);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(answer.getHeaders().getLocation()).hasToString("/api/sampling/draws/DEMO-D2");
		assertThat(answer.getHeaders().getETag()).isEqualTo("\"1\"");
	}

	@Test
	void aDrawThatIsNotOpenedSaysWhy() {
		assertThat(notOpened("NONE", "Q1").status()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(notOpened("DEMO", "Q9").status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(notOpened("DEMO", "Q9").code()).isEqualTo("SMP-001");
		this.story.overtaken = 1000;
		assertThat(notOpened("DEMO", "Q1").status()).isEqualTo(HttpStatus.CONFLICT);
	}

	private Refusal notOpened(String campaign, String quota) {
		return catchThrowableOfType(Refusal.class,
				() -> controller().openDraw(campaign, request(quota), "key", ORGANISER, Locale.ENGLISH));
	}

	private Refusal refusal(StepOutcome outcome) {
		return catchThrowableOfType(Refusal.class, () -> this.answers.of(outcome, Locale.ENGLISH));
	}

	private static DrawController.OpenRequest request(String quota) {
		return new DrawController.OpenRequest(List.of(quota), null, List.of("w1", "w2"), null);
	}

	private DrawController controller() {
		var views = DrawViewsTests.views(this.story);
		return new DrawController(new OpenDraw(this.story.draws(), this.story.campaigns()),
				new DrawDesk(this.story.draws(), null, this.story.archive(), views), this.story.campaigns(),
				new Problems(), Clock.fixed(DrawStory.NOW, ZoneOffset.UTC));
	}

}
