/**
 * The machinery between store and broker: relay out, consumers in, inbox, dead letters.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.messaging;
