/**
 * The sampling service: who is checked when and by whom. Features: campaign, frame, draw.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling;
