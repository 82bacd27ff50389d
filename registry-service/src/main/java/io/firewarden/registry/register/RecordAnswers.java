package io.firewarden.registry.register;

import java.net.URI;
import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How the endings of a writing are answered, the same in every register. */
@Component
public class RecordAnswers {

	/** Officers of a brigade write for their own brigade. */
	public static final Rule FOREIGN_BRIGADE = new Rule("REG-400");

	/** Records belong to brigades that exist. */
	public static final Rule UNKNOWN_BRIGADE = new Rule("REG-004");

	private final Problems problems;

	private final SupervisionUnits units;

	RecordAnswers(Problems problems, SupervisionUnits units) {
		this.problems = problems;
		this.units = units;
	}

	/**
	 * The record as it now is, or a refusal.
	 * @param taken the rule for a key that another record has
	 */
	public <R> Stored<R> settled(Written<R> written, Rule taken) {
		return switch (written) {
			case Written.Done<R>(var stored) -> stored;
			case Written.SameAsBefore<R>(var stored) -> stored;
			case Written.Taken<R>() -> throw this.problems.refused(HttpStatus.CONFLICT, taken);
			case Written.NotThere<R>() -> throw this.problems.notFound();
			case Written.Stale<R>() -> throw this.problems.stale();
			case Written.Overtaken<R>() -> throw this.problems.overtaken();
		};
	}

	/** 201 with its address for a new record, 200 for one that was there. */
	public <V> ResponseEntity<V> added(Written<?> written, String path, Stored<?> stored, V view) {
		ResponseEntity.BodyBuilder answer = (written instanceof Written.Done) ? ResponseEntity.created(URI.create(path))
				: ResponseEntity.ok();
		return answer.eTag(Etags.of(stored.version())).body(view);
	}

	public <V> ResponseEntity<V> ok(Stored<?> stored, V view) {
		return ResponseEntity.ok().eTag(Etags.of(stored.version())).body(view);
	}

	/** Refuses a brigade that does not exist or is not the writer's. */
	public void checkBrigade(String brigade, Jurisdiction by) {
		if (!this.units.isBrigade(brigade)) {
			throw field(UNKNOWN_BRIGADE, "brigade");
		}
		if (!by.covers(brigade, null)) {
			throw field(FOREIGN_BRIGADE, "brigade");
		}
	}

	/** The refusal of one field. */
	public Refusal field(Rule rule, String field) {
		return this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule,
				List.of(FieldProblem.of(field, rule.code())));
	}

}
