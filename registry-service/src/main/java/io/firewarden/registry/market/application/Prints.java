package io.firewarden.registry.market.application;

import java.util.List;

import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.MarketEntity;
import org.jspecify.annotations.Nullable;

/** Sixty-four bits of what a row says; equal rows have equal prints. */
public final class Prints {

	private static final long SEED = 0x9E3779B97F4A7C15L;

	private long state = SEED;

	private Prints() {
	}

	/** The key of a source id; never 0. */
	public static long key(String sourceId) {
		long key = new Prints().add(sourceId).end();
		return (key == 0) ? 1 : key;
	}

	/** What the row says and what it means; when it was said does not count. */
	public static long of(MarketEntity row, Judgement judgement) {
		return new Prints().add(row.uscc())
			.add(row.statedCode())
			.add(row.name())
			.add(row.formerNumbers())
			.add(row.formerNames())
			.add(row.subject())
			.add(row.standing())
			.add((row.legalRep() != null) ? row.legalRep().hash() : null)
			.add((row.phone() != null) ? row.phone().hash() : null)
			.add(row.domicile())
			.add(row.division())
			.add(row.scopeText())
			.add(row.regAuthority())
			.add(row.establishedOn())
			.add(row.approvedOn())
			.add(row.withdrawn())
			.add(judgement.scope())
			.add(judgement.why().stream().sorted().toList())
			.end();
	}

	private Prints add(@Nullable Object value) {
		String text = switch (value) {
			case null -> "";
			case String same -> same;
			case List<?> list -> list.toString();
			default -> value.toString();
		};
		for (int i = 0; i < text.length(); i++) {
			this.state = (this.state ^ text.charAt(i)) * 0x100000001B3L;
		}
		this.state = (this.state ^ 0x1F) * SEED;
		return this;
	}

	private long end() {
		long mixed = (this.state ^ (this.state >>> 30)) * 0xBF58476D1CE4E5B9L;
		return mixed ^ (mixed >>> 31);
	}

}
