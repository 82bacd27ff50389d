package io.firewarden.inspection.outcome;

/**
 * One consequence of a signed sheet. It must be repeatable: the event may come again.
 */
@FunctionalInterface
public interface SheetOutcome {

	void follow(SheetSigned sheet);

}
