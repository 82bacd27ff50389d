/**
 * The commitment of an agency: its letters one after the other, and what breaches them.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.commitment.domain;
