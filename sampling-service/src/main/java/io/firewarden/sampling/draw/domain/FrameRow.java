package io.firewarden.sampling.draw.domain;

import io.firewarden.sampling.draw.domain.protocol.Unit;

/**
 * A unit of the frozen frame with what its task will need.
 *
 * @param brigade code of the brigade in charge
 */
public record FrameRow(Unit unit, String name, String brigade) {
}
