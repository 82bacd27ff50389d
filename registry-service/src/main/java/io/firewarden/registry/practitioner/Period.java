package io.firewarden.registry.practitioner;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param to null while open
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && !hasEndedBy(day);
	}

	/** Whether the last day lies before this one. */
	public boolean hasEndedBy(LocalDate day) {
		return this.to != null && this.to.isBefore(day);
	}

	public boolean endsBeforeItBegins() {
		return hasEndedBy(this.from);
	}

	/** The days of both; one that ends before it begins when there are none. */
	public Period within(Period other) {
		LocalDate later = this.from.isAfter(other.from) ? this.from : other.from;
		return new Period(later, earlier(this.to, other.to));
	}

	/** The same, over on that day at the latest. */
	public Period endingBy(@Nullable LocalDate last) {
		return new Period(this.from, earlier(this.to, last));
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
	}

}
