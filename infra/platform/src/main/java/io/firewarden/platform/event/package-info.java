/**
 * Events on the wire: relay out, consumers in, dead letters.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.event;
