package io.firewarden.registry.practitioner.adapter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.registry.practitioner.application.Ending;
import io.firewarden.registry.practitioner.domain.Breach;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How the endings of a writing on a person are answered. */
final class PractitionerEndings {

	private final PractitionerAnswers answers;

	private final Problems problems;

	private final Clock clock;

	PractitionerEndings(PractitionerAnswers answers, Problems problems, Clock clock) {
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	ResponseEntity<PractitionerView> answer(Ending ending, Caller caller, Locale locale) {
		return switch (ending) {
			case Ending.Registered(var practitioner) ->
				body(ResponseEntity.created(URI.create("/api/registry/practitioners/" + practitioner.state().id())),
						practitioner, caller, locale);
			case Ending.Done(var practitioner) -> body(ResponseEntity.ok(), practitioner, caller, locale);
			case Ending.SameAsBefore(var practitioner) -> body(ResponseEntity.ok(), practitioner, caller, locale);
			case Ending.NotThere() -> throw this.problems.notFound();
			case Ending.Stale() -> throw this.problems.stale();
			case Ending.OvertakenByAnother() -> throw this.problems.overtaken();
			case Ending.NumberTaken(var number, var holder) -> throw taken(number, holder);
			case Ending.Refused(var breaches) -> throw refused(breaches);
		};
	}

	/** As {@link #answer}, with 201 for an engagement that is new. */
	ResponseEntity<PractitionerView> begun(Ending ending, Caller caller, Locale locale) {
		if (ending instanceof Ending.Done(var practitioner)) {
			return body(ResponseEntity.created(URI.create("/api/registry/practitioners/" + practitioner.state().id())),
					practitioner, caller, locale);
		}
		return answer(ending, caller, locale);
	}

	private ResponseEntity<PractitionerView> body(ResponseEntity.BodyBuilder answer, Versioned<Practitioner> read,
			Caller caller, Locale locale) {
		return answer.eTag(Etags.of(read.version()))
			.body(this.answers.view(new PractitionerAnswers.Read(read.state(), read.version(), this.clock.instant()),
					LocalDate.now(this.clock), caller, locale));
	}

	/** Named masked, for whoever typed the number may not know the holder. */
	private Refusal taken(PersonalNumber number, Practitioner holder) {
		String masked = holder.person().maskedName();
		return this.problems.refused(HttpStatus.CONFLICT, Ending.NUMBER_TAKEN,
				List.of(new FieldProblem(number.field(), Ending.NUMBER_TAKEN.code(), holder.id().value(), masked)),
				masked);
	}

	private Refusal refused(List<Breach> breaches) {
		return this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, breaches.getFirst().rule(),
				breaches.stream().map((breach) -> FieldProblem.of(breach.field(), breach.rule().code())).toList());
	}

}
