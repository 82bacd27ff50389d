package io.firewarden.registry.outofarea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.outofarea.OutOfAreaFile.AssistanceRequest;
import io.firewarden.registry.outofarea.OutOfAreaForms.FactsForm;
import io.firewarden.registry.outofarea.OutOfAreaForms.ReplyForm;
import io.firewarden.registry.outofarea.OutOfAreaForms.RequestForm;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.roster.RosterEntry;
import io.firewarden.registry.supervision.SupervisionUnits;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/out-of-area")
class OutOfAreaController {

	static final Rule LOCAL_AGENCY = new Rule("REG-450");

	static final Rule ANSWERED_BEFORE = new Rule("REG-451");

	static final Rule REPLY_TOO_EARLY = new Rule("REG-452");

	private static final String LOCAL = "LOCAL";

	private final OutOfAreaRegister register;

	private final Roster roster;

	private final RecordAnswers answers;

	private final SupervisionUnits units;

	private final Problems problems;

	private final Clock clock;

	OutOfAreaController(OutOfAreaRegister register, Roster roster, RecordAnswers answers, SupervisionUnits units,
			Problems problems, Clock clock) {
		this.register = register;
		this.roster = roster;
		this.answers = answers;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	Listing<OutOfAreaView> outOfArea(@ParameterObject OutOfAreaRegister.Query query, Paging paging, Caller caller,
			Locale locale) {
		return Listing.of(
				this.register.search(query, today(), caller.jurisdiction(), paging)
					.map((row) -> OutOfAreaView.of(row.agency(), row.file(), row.here(), this.units, locale)),
				this.register.facets(query, caller.jurisdiction()));
	}

	@GetMapping("/{uscc}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	ResponseEntity<OutOfAreaView> outOfAreaAgency(@PathVariable String uscc, @RequestParam @Nullable LocalDate asOf,
			Caller caller, Locale locale) {
		RosterEntry agency = agency(uscc, caller);
		return (asOf == null) ? answer(agency, locale) : answer(this.register.row(agency, asOf)
			.at(this.register.records().asOf(uscc, caller.jurisdiction(), asOf).orElse(null)), locale);
	}

	@GetMapping("/{uscc}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	VersionList outOfAreaVersions(@PathVariable String uscc, Caller caller) {
		return this.register.records().versions(uscc, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	@PutMapping("/{uscc}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<OutOfAreaView> recordOutOfArea(@PathVariable String uscc, @Valid @RequestBody FactsForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		RosterEntry agency = agency(uscc, caller);
		Why why = form.why(today());
		write(agency, expected.value(), why,
				(file) -> file.with(form.registeredRegion(), form.mismatchFields(), form.outcome(), why.source()));
		return answer(agency, locale);
	}

	@PostMapping("/{uscc}/requests")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<OutOfAreaView> requestAssistance(@PathVariable String uscc, @Valid @RequestBody RequestForm form,
			Caller caller, Locale locale) {
		RosterEntry agency = agency(uscc, caller);
		write(agency, version(agency), Why.officer(null, today()),
				(file) -> file.asked(new AssistanceRequest(file.nextRequest(), form.requestedTo(), form.requestedOn(),
						form.question(), form.text(), null)));
		return answer(agency, locale);
	}

	@PostMapping("/{uscc}/requests/{requestId}/reply")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<OutOfAreaView> recordReply(@PathVariable String uscc, @PathVariable String requestId,
			@Valid @RequestBody ReplyForm form, Caller caller, Locale locale) {
		RosterEntry agency = agency(uscc, caller);
		OutOfAreaFile file = this.register.records()
			.find(uscc, caller.jurisdiction())
			.orElseThrow(this.problems::notFound)
			.state();
		AssistanceRequest request = file.requests()
			.stream()
			.filter((one) -> one.requestId().equals(requestId))
			.findFirst()
			.orElseThrow(this.problems::notFound);
		var reply = new AssistanceRequest.Reply(form.replyOn(), form.replyResult(), form.replyText());
		if (form.replyOn().isBefore(request.requestedOn())) {
			throw this.answers.field(REPLY_TOO_EARLY, "replyOn");
		}
		if (request.reply() != null && !reply.equals(request.reply())) {
			throw this.problems.refused(HttpStatus.CONFLICT, ANSWERED_BEFORE);
		}
		write(agency, version(agency), Why.officer(null, today()), (current) -> current.answered(requestId, reply));
		return answer(agency, locale);
	}

	/** The first fact about an agency makes its file. */
	private void write(RosterEntry agency, long expected, Why why, UnaryOperator<OutOfAreaFile> change) {
		Written<OutOfAreaFile> written;
		if (expected == 0) {
			OutOfAreaFile first = change.apply(OutOfAreaFile.empty(agency.uscc(), agency.brigade(), why.source()));
			written = this.register.records().add(first, why);
		}
		else {
			written = this.register.records()
				.change(agency.uscc(), expected, new Jurisdiction.Everywhere(), why, change);
		}
		if (written instanceof Written.Taken) {
			throw this.problems.stale();
		}
		this.answers.settled(written, ANSWERED_BEFORE);
	}

	private long version(RosterEntry agency) {
		Stored<OutOfAreaFile> file = this.register.row(agency, today()).file();
		return (file != null) ? file.version() : 0;
	}

	private RosterEntry agency(String uscc, Caller caller) {
		RosterEntry agency = this.roster.find(uscc, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		if (agency.originScope().equals(LOCAL)) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, LOCAL_AGENCY);
		}
		return agency;
	}

	private ResponseEntity<OutOfAreaView> answer(RosterEntry agency, Locale locale) {
		return answer(this.register.row(agency, today()), locale);
	}

	private ResponseEntity<OutOfAreaView> answer(OutOfAreaRegister.Row row, Locale locale) {
		OutOfAreaView view = OutOfAreaView.of(row.agency(), row.file(), row.here(), this.units, locale);
		return ResponseEntity.ok().eTag(Etags.of(view.version())).body(view);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
