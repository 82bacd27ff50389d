package io.firewarden.sampling.draw.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.Assignment;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.Opening;
import io.firewarden.sampling.draw.domain.Pledges;
import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Frame;

/**
 * A draw's frozen parts, read back; nothing is computed from a frame that has changed.
 */
record FrozenParts(Freeze freeze, List<FrameRow> rows, Frame frame) {

	/** Empty when the kept frame is not the one whose root was published. */
	static Optional<FrozenParts> read(Freeze freeze, DrawArchive archive) {
		List<FrameRow> rows = archive.frame(freeze.secretCommitment());
		Frame frame = Frame.of(rows.stream().map(FrameRow::unit).toList());
		return Optional.of(new FrozenParts(freeze, rows, frame))
			.filter((parts) -> frame.root().equals(freeze.frameRoot()));
	}

	Bundle bundle(Opening opening, Pledges pledges) {
		return Bundle.draw(new Bundle.Heading(opening.id().value(), opening.sequence()), this.freeze.plan(), this.frame,
				this.freeze.publicOfficers(), this.freeze.secret(), pledges.contributed());
	}

	List<Assignment> assignments(Bundle bundle) {
		Map<String, FrameRow> byId = new HashMap<>();
		this.rows.forEach((row) -> byId.put(row.unit().unitId(), row));
		return bundle.teams().stream().map((team) -> {
			FrameRow row = byId.get(team.unitId());
			if (row == null) {
				throw new IllegalStateException("drawn, and not in the frame: " + team.unitId());
			}
			return new Assignment(row, team.officers().stream().map(this.freeze::officerBehind).toList());
		}).toList();
	}

}
