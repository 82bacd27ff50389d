/**
 * The business clock and the calendar of working days.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.time;
