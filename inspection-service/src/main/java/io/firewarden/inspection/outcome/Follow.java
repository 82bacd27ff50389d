package io.firewarden.inspection.outcome;

import java.util.List;

import org.jspecify.annotations.Nullable;

final class Follow {

	private Follow() {
	}

	/**
	 * Every outcome is tried even if one fails: a missing calendar year must not keep a
	 * case from being filed. The first failure is thrown afterwards, so the event waits
	 * or goes to the dead letters, and what succeeded is repeated without effect.
	 */
	static void all(List<SheetOutcome> outcomes, SheetSigned sheet) {
		RuntimeException first = null;
		for (SheetOutcome outcome : outcomes) {
			first = attempt(outcome, sheet, first);
		}
		if (first != null) {
			throw first;
		}
	}

	private static @Nullable RuntimeException attempt(SheetOutcome outcome, SheetSigned sheet,
			@Nullable RuntimeException first) {
		try {
			outcome.follow(sheet);
			return first;
		}
		catch (RuntimeException ex) {
			if (first == null) {
				return ex;
			}
			first.addSuppressed(ex);
			return first;
		}
	}

}
