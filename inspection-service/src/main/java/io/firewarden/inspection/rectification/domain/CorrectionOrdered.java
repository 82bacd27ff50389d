package io.firewarden.inspection.rectification.domain;

/** An order was issued; on the wire {@code inspection.correction-ordered.v1}. */
public record CorrectionOrdered(CorrectionOrder order) {
}
