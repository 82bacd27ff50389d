/**
 * Rectification (整改): orders to correct what a signed sheet found, with a deadline in
 * working days.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.rectification;
