/**
 * What follows from a signed sheet: reads this service's own event back from its topic
 * and hands it to the features that act on it. They implement SheetOutcome; this one
 * knows none.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.outcome;
