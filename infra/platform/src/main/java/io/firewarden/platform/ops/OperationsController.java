package io.firewarden.platform.ops;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.messaging.Consumers;
import io.firewarden.platform.messaging.DeadLetters;
import io.firewarden.platform.store.History;
import io.firewarden.platform.store.Outbox;
import io.firewarden.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an operator sees and may do: the balance of events, dead letters, the chained
 * history of a record.
 */
@RestController
@RequestMapping("/api/${spring.application.name}/operations")
class OperationsController {

	private static final Rule FAILED_AGAIN = new Rule("PLT-025");

	private static final Rule NOT_DEAD = new Rule("PLT-026");

	private final History history;

	private final Outbox outbox;

	private final Consumers consumers;

	private final DeadLetters deadLetters;

	private final Problems problems;

	OperationsController(History history, Outbox outbox, Consumers consumers, DeadLetters deadLetters,
			Problems problems) {
		this.history = history;
		this.outbox = outbox;
		this.consumers = consumers;
		this.deadLetters = deadLetters;
		this.problems = problems;
	}

	@GetMapping("/balance")
	@Access({ Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	Balance balance() {
		Map<String, Long> published = this.history.published();
		return new Balance(published, this.outbox.size(), this.consumers.sums(published));
	}

	@GetMapping("/history/{aggregate}/{id}")
	@Access({ Role.OPERATOR, Role.AUDITOR })
	List<Entry> history(@PathVariable String aggregate, @PathVariable String id) {
		return this.history.of(aggregate, id).stream().map(Entry::of).toList();
	}

	@GetMapping("/dead-letters")
	@Access(Role.OPERATOR)
	List<Letter> deadLetters(@RequestParam(required = false) DeadLetters.@Nullable State state) {
		return this.deadLetters.list(state).stream().map(Letter::of).toList();
	}

	@GetMapping("/dead-letters/{id}")
	@Access(Role.OPERATOR)
	Letter deadLetter(@PathVariable String id) {
		return this.deadLetters.find(id).map(Letter::of).orElseThrow(this.problems::notFound);
	}

	@PostMapping("/dead-letters/{id}/redrive")
	@Access(Role.OPERATOR)
	Letter redriveDeadLetter(@PathVariable String id, @Valid @RequestBody Redrive request) {
		String corrected = (request.correctedPayload() != null) ? request.correctedPayload() : "";
		try {
			return switch (this.consumers.redrive(id, request.reason(), corrected)) {
				case Consumers.Redriven.Done() -> deadLetter(id);
				case Consumers.Redriven.NotDead() -> throw this.problems.refused(HttpStatus.CONFLICT, NOT_DEAD);
				case Consumers.Redriven.Failed(String cause) ->
					throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, FAILED_AGAIN, cause);
			};
		}
		catch (NoSuchElementException ex) {
			throw this.problems.notFound();
		}
	}

	@PostMapping("/dead-letters/redrive")
	@Access(Role.OPERATOR)
	RedrivenMany redriveDeadLetters(@Valid @RequestBody RedriveMany request) {
		long done = request.ids()
			.stream()
			.filter((id) -> this.consumers.redrive(id, request.reason(), "") instanceof Consumers.Redriven.Done)
			.count();
		return new RedrivenMany(done, request.ids().size() - done);
	}

	@PostMapping("/dead-letters/{id}/discard")
	@Access(Role.OPERATOR)
	Letter discardDeadLetter(@PathVariable String id, @Valid @RequestBody Discard request) {
		deadLetter(id);
		if (!this.consumers.discard(id, request.reason())) {
			throw this.problems.refused(HttpStatus.CONFLICT, NOT_DEAD);
		}
		return deadLetter(id);
	}

	/**
	 * What was published, what still waits here, and what became of others' events.
	 */
	record Balance(Map<String, Long> published, long pending, List<Consumers.Sum> consumers) {
	}

	record Redrive(@NotBlank String reason, @Nullable String correctedPayload) {
	}

	record RedriveMany(List<String> ids, @NotBlank String reason) {
	}

	record RedrivenMany(long done, long failed) {
	}

	record Discard(@NotBlank String reason) {
	}

	record Entry(long sequence, String id, String type, Instant at, String actor, @Nullable String causation,
			String data, String hash, boolean intact) {

		static Entry of(History.Entry entry) {
			return new Entry(entry.event().sequence(), entry.event().id(), entry.event().type(), entry.event().at(),
					entry.event().actor(), entry.event().causation(), entry.event().data(), entry.hash(),
					entry.intact());
		}

	}

	record Letter(String id, String consumer, String type, String key, String state, String cause, String stack,
			String payload, Map<String, Object> headers, Instant at, List<Document> audit) {

		static Letter of(Document letter) {
			return new Letter(letter.getString("_id"), letter.getString("consumer"), letter.getString("type"),
					letter.get("key", ""), letter.getString("state"), letter.getString("cause"),
					letter.getString("stack"), letter.getString("payload"), letter.get("headers", new Document()),
					letter.getDate("at").toInstant(), letter.getList("audit", Document.class, List.of()));
		}

	}

}
