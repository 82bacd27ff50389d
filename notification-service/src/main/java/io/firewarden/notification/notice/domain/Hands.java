package io.firewarden.notification.notice.domain;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The people behind a notice. Everybody who wrote at it counts as a writer, the last one
 * is its author; legal reviewer and approver must be two others (domain.md 9.2).
 */
public record Hands(Set<Account> writers, @Nullable Account author, @Nullable Account reviewer, @Nullable Basis basis,
		@Nullable Account approver) {

	static final Hands NONE = new Hands(Set.of(), null, null, null, null);

	public Hands {
		writers = Set.copyOf(writers);
	}

	Hands writtenBy(Account writer) {
		var all = new LinkedHashSet<>(this.writers);
		all.add(writer);
		return new Hands(all, writer, null, null, null);
	}

	Hands reviewedBy(Account person, Basis found) {
		return new Hands(this.writers, this.author, person, found, null);
	}

	Hands approvedBy(Account person) {
		return new Hands(this.writers, this.author, this.reviewer, this.basis, person);
	}

	/** Back to the author: nobody has passed it any more. */
	Hands returned() {
		return new Hands(this.writers, this.author, null, null, null);
	}

	boolean mayReview(Account person) {
		return !this.writers.contains(person);
	}

	boolean mayApprove(Account person) {
		return !this.writers.contains(person) && !person.equals(this.reviewer);
	}

}
