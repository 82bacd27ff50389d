package io.firewarden.registry.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Refusal;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Effect;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Written;
import org.jspecify.annotations.Nullable;

/** Answers of units on their way in, one by one: each may find or make a stranger. */
final class SurveyBatch implements Batch {

	private final SurveyRegister register;

	private final RecordSurvey recordSurvey;

	private final List<Line<SurveyTable.Entry>> lines;

	private final Importer by;

	private final List<Effect> planned;

	SurveyBatch(SurveyRegister register, RecordSurvey recordSurvey, List<Line<SurveyTable.Entry>> lines, Importer by) {
		this.register = register;
		this.recordSurvey = recordSurvey;
		this.lines = lines;
		this.by = by;
		Map<String, Stored<SurveyAnswer>> there = this.register.answers()
			.store()
			.findAll(lines.stream().map((line) -> line.value().id()).toList());
		this.planned = lines.stream().map((line) -> plan(line, there.get(line.value().id()))).toList();
	}

	private static Effect plan(Line<SurveyTable.Entry> line, @Nullable Stored<SurveyAnswer> there) {
		if (there == null) {
			return Effect.CREATED;
		}
		if (line.value().says(there.state())) {
			return Effect.UNCHANGED;
		}
		line.row().refuse(null, SurveyController.ANSWERED_OTHERWISE, null);
		return Effect.REJECTED;
	}

	@Override
	public List<Effect> planned() {
		return this.planned;
	}

	@Override
	public List<Effect> write() {
		List<Effect> effects = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			Effect effect = this.planned.get(i);
			effects.add((effect == Effect.CREATED) ? create(this.lines.get(i)) : effect);
		}
		return effects;
	}

	private Effect create(Line<SurveyTable.Entry> line) {
		RecordSource source = new RecordSource(RecordSource.Kind.IMPORT, this.by.importId(), this.by.today());
		try {
			return switch (this.recordSurvey.record(line.value().form(source), this.by.by(), this.by.today())) {
				case Written.Done<SurveyAnswer> _ -> Effect.CREATED;
				case Written.SameAsBefore<SurveyAnswer> _ -> Effect.UNCHANGED;
				case Written.Taken<SurveyAnswer> _, Written.NotThere<SurveyAnswer> _, Written.Stale<SurveyAnswer> _,
						Written.Overtaken<SurveyAnswer> _ -> {
					line.row().refuse(null, SurveyController.ANSWERED_OTHERWISE, null);
					yield Effect.REJECTED;
				}
			};
		}
		catch (Refusal refusal) {
			refusal.errors()
				.forEach((error) -> line.row().refuse(column(error.field()), new Rule(error.code()), null));
			return Effect.REJECTED;
		}
	}

	private static Column<?> column(String field) {
		return "unitId".equals(field) ? SurveyTable.UNIT : SurveyTable.NAME;
	}

}
