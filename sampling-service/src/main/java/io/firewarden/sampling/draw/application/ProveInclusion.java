package io.firewarden.sampling.draw.application;

import java.util.Optional;

import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.protocol.InclusionProof;
import io.firewarden.sampling.draw.domain.protocol.Unit;

/** Shows one agency that it stood in the frozen frame, without showing it the others. */
public final class ProveInclusion {

	/**
	 * @param root against which the proof holds, public since the freeze
	 */
	public record Proved(Unit unit, String root, InclusionProof proof) {
	}

	private final Draws draws;

	private final DrawArchive archive;

	public ProveInclusion(Draws draws, DrawArchive archive) {
		this.draws = draws;
		this.archive = archive;
	}

	/** Empty when there is no such draw, no frozen frame, or no such unit in it. */
	public Optional<Proved> handle(DrawId id, String unitId) {
		return this.draws.find(id)
			.flatMap((draw) -> draw.state().fixed())
			.flatMap((freeze) -> FrozenParts.read(freeze, this.archive))
			.flatMap((parts) -> parts.rows()
				.stream()
				.map(FrameRow::unit)
				.filter((unit) -> unit.unitId().equals(unitId))
				.findFirst()
				.flatMap((unit) -> parts.frame()
					.prove(unitId)
					.map((proof) -> new Proved(unit, parts.freeze().frameRoot(), proof))));
	}

}
