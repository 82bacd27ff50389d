/**
 * Recusals (回避) granted before any draw: this officer is not sent to that object. They
 * enter the plan of each draw before its freeze.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.recusal;
