/**
 * Bringing an approved notice to a channel, and taking it back: what other features may
 * ask about it.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.delivery;
