package io.firewarden.registry.agency.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.application.TakeInAgencies;
import io.firewarden.registry.agency.application.TakeInAgencies.Intention;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Effect;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;

/** Lines of the agencies' table, looked at. */
final class AgencyBatch implements Batch {

	/** 技术负责人 is none of the engineers engaged. */
	static final Rule LEAD_UNKNOWN = new Rule("REG-334");

	private static final Rule OVERTAKEN = new Rule("REG-330");

	private final TakeInAgencies takeIn;

	private final List<Line<AgencyEntry>> lines;

	private final Importer by;

	private final List<Intention> intentions;

	/**
	 * Looks at the lines.
	 * @param columns the column of a field of the file
	 */
	AgencyBatch(TakeInAgencies takeIn, List<Line<AgencyEntry>> lines, Importer by,
			Function<String, Column<?>> columns) {
		this.takeIn = takeIn;
		this.lines = lines;
		this.by = by;
		this.intentions = takeIn.plan(lines.stream().map((line) -> command(line, by)).toList(), by.by(), by.now());
		for (int i = 0; i < lines.size(); i++) {
			if (this.intentions.get(i) instanceof Intention.Refused(var breaches)) {
				var row = lines.get(i).row();
				breaches.forEach((breach) -> row.refuse(columns.apply(breach.field()), breach.rule(), null));
			}
		}
	}

	/** A lead whom nobody knows there is left out; the rest of the row is taken. */
	private TakeInAgencies.Command command(Line<AgencyEntry> line, Importer importer) {
		AgencyEntry entry = line.value();
		RegistrationNo lead = entry.lead();
		if (lead != null && !this.takeIn.engages(entry.uscc(), lead, importer.today())) {
			line.row().warn(AgencyColumns.LEAD, LEAD_UNKNOWN);
			return entry.withoutLead().command();
		}
		return entry.command();
	}

	@Override
	public List<Effect> planned() {
		return this.intentions.stream().map(AgencyBatch::effect).toList();
	}

	@Override
	public List<Effect> write() {
		List<Boolean> done = this.takeIn.write(this.intentions, this.by.by(), this.by.now());
		List<Effect> effects = new ArrayList<>();
		for (int i = 0; i < done.size(); i++) {
			if (!done.get(i)) {
				this.lines.get(i).row().refuse(null, OVERTAKEN, null);
			}
			effects.add(done.get(i) ? effect(this.intentions.get(i)) : Effect.REJECTED);
		}
		return effects;
	}

	private static Effect effect(Intention intention) {
		return switch (intention) {
			case Intention.Register _, Intention.New _ -> Effect.CREATED;
			case Intention.Revise _ -> Effect.UPDATED;
			case Intention.Keep() -> Effect.UNCHANGED;
			case Intention.Refused _ -> Effect.REJECTED;
		};
	}

}
