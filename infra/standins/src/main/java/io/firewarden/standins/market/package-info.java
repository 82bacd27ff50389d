/**
 * The data exchange of market regulation as a small authority meets it: a key service, a
 * signed pull of business registrations by day, and a desk that takes referrals (抄告) and
 * answers with a receipt. Paths under {@code /exchange}; signing and encryption as the
 * national exchange platform has them.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.standins.market;
