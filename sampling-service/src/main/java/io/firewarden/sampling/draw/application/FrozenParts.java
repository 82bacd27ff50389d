package io.firewarden.sampling.draw.application;

import java.util.List;
import java.util.Optional;

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

}
