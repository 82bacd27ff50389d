package io.firewarden.registry.market;

/**
 * 联系电话; the number itself is not kept.
 *
 * @param hash keyed hash of its digits
 */
public record Phone(String masked, String hash) {
}
