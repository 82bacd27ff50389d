/**
 * 从业承诺书 (附件4): signed or refused by the agency, breached when a condition it promises to
 * hold fails. Others ask through
 * {@link io.firewarden.registry.commitment.CommitmentDirectory}.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.commitment;
