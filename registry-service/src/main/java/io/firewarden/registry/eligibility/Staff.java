package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.firewarden.registry.eligibility.CountedRow.Kind;
import io.firewarden.registry.eligibility.CountedRow.Reason;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.Engaged.Certificate;
import io.firewarden.registry.practitioner.Engaged.Contest;
import io.firewarden.registry.practitioner.Engaged.Registration;
import io.firewarden.registry.practitioner.Engaged.Term;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who counts on a day. A person counts once, whatever the number of certificates, and at
 * neither of two agencies that claim the same day (Order 7 art. 11).
 */
final class Staff {

	/** 四级/中级工; a smaller number is a higher rank. */
	private static final int INTERMEDIATE = 4;

	private final List<Engaged> people;

	private final LocalDate day;

	private final String homeProvince;

	Staff(List<Engaged> people, LocalDate day, String homeProvince) {
		this.people = people;
		this.day = day;
		this.homeProvince = homeProvince;
	}

	long engineers(boolean classOneOnly) {
		long count = 0;
		for (Engaged person : this.people) {
			Registration engineer = person.engineer();
			if (engineer != null && (!classOneOnly || engineer.level() == EngineerLevel.CLASS_1)
					&& engineerReason(person, engineer) == null) {
				count++;
			}
		}
		return count;
	}

	long operators(boolean intermediateOnly) {
		long count = 0;
		for (Engaged person : this.people) {
			for (Certificate one : person.operators()) {
				if ((!intermediateOnly || one.rank() <= INTERMEDIATE) && operatorReason(person, one) == null) {
					count++;
					break;
				}
			}
		}
		return count;
	}

	List<CountedRow> engineerRows() {
		List<CountedRow> rows = new ArrayList<>();
		for (Engaged person : this.people) {
			Registration engineer = person.engineer();
			if (engineer != null && person.terms().stream().anyMatch((term) -> term.role().asEngineer())) {
				rows.add(row(Kind.ENGINEER, engineer.registrationNo(), engineerReason(person, engineer), person));
			}
		}
		return rows;
	}

	List<CountedRow> operatorRows() {
		List<CountedRow> rows = new ArrayList<>();
		for (Engaged person : this.people) {
			if (person.terms().stream().anyMatch((term) -> term.role().asOperator())) {
				person.operators()
					.forEach((one) -> rows
						.add(row(Kind.OPERATOR, one.certificateNo(), operatorReason(person, one), person)));
			}
		}
		return rows;
	}

	private CountedRow row(Kind kind, String ref, @Nullable Reason reason, Engaged person) {
		String other = (reason == Reason.CONTESTED) ? contest(person).map(Contest::otherUscc).orElse(null) : null;
		return new CountedRow(kind, ref, reason, person.practitionerId(), other);
	}

	private @Nullable Reason engineerReason(Engaged person, Registration engineer) {
		Reason reason = reason(person, engineer.validity(), (term) -> term.role().asEngineer());
		if (reason != null) {
			return reason;
		}
		boolean foreign = engineer.level() == EngineerLevel.CLASS_2 && !engineer.confirmedHere()
				&& !engineer.issuingProvince().equals(this.homeProvince);
		return foreign ? Reason.OTHER_PROVINCE : null;
	}

	private @Nullable Reason operatorReason(Engaged person, Certificate certificate) {
		return reason(person, certificate.validity(), (term) -> term.role().asOperator());
	}

	/**
	 * Why a certificate does not count; null when it does. First and last day count:
	 * 以上、以下 and expiry dates include the day itself (Order 7 art. 38, Civil Code art.
	 * 1259).
	 */
	private @Nullable Reason reason(Engaged person, Period validity, Predicate<Term> role) {
		boolean engaged = false;
		boolean ahead = false;
		for (Term term : person.terms()) {
			if (role.test(term)) {
				Period days = term.days();
				engaged |= days.holdsOn(this.day);
				ahead |= !days.endsBeforeItBegins() && days.from().isAfter(this.day);
			}
		}
		if (!engaged) {
			return ahead ? Reason.NOT_YET_ENGAGED : Reason.ENGAGEMENT_ENDED;
		}
		if (validity.hasEndedBy(this.day)) {
			return Reason.EXPIRED;
		}
		if (!validity.holdsOn(this.day)) {
			return Reason.NOT_YET_VALID;
		}
		return contest(person).isPresent() ? Reason.CONTESTED : null;
	}

	private Optional<Contest> contest(Engaged person) {
		return person.contests().stream().filter((contest) -> contest.days().holdsOn(this.day)).findFirst();
	}

}
