package io.firewarden.registry.practitioner.application;

import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.domain.Breach;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Person;
import org.jspecify.annotations.Nullable;

/** Whether what an agency and a person agree on can be written down. */
public final class Agreements {

	/** Agencies that are on the register, in the writer's jurisdiction. */
	public static final Rule NO_SUCH_AGENCY = new Rule("REG-203");

	public static final Rule CONTRACT_BACKWARDS = new Rule("REG-206");

	/** One agency, one contract at a time. */
	public static final Rule OVERLAPS_ITSELF = new Rule("REG-207");

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private final AgencyDirectory agencies;

	public Agreements(AgencyDirectory agencies) {
		this.agencies = agencies;
	}

	/**
	 * What somebody wants to agree on.
	 *
	 * @param role null for what the certificates allow
	 */
	public record Wish(String uscc, @Nullable EngagementRole role, Period contract, @Nullable String insuranceMonth) {
	}

	/** The terms, or the breaches. */
	sealed interface Found {

		record Agreed(Engagement.Terms terms) implements Found {
		}

		record Broken(List<Breach> breaches) implements Found {
		}

	}

	Found terms(Wish wish, Person person, List<Engagement> existing, Jurisdiction by, String path) {
		Optional<AgencyCard> agency = this.agencies.find(wish.uscc(), by);
		if (agency.isEmpty()) {
			return broken(NO_SUCH_AGENCY, path + "uscc");
		}
		if (agency.get().merged()) {
			return broken(Ending.MERGED, path + "uscc");
		}
		EngagementRole role = (wish.role() != null) ? wish.role() : person.role();
		return check(role, wish.contract(), person, agency.get().uscc(), existing, path)
			.<Found>map((breach) -> new Found.Broken(List.of(breach)))
			.orElseGet(() -> new Found.Agreed(new Engagement.Terms(agency.get().uscc(), agency.get().brigade(), role,
					wish.contract(), wish.insuranceMonth())));
	}

	/** Whether what is agreed with this agency stays as it is: its record was merged. */
	boolean isFrozen(Engagement engagement) {
		return this.agencies.find(engagement.uscc(), ALL).filter(AgencyCard::merged).isPresent();
	}

	/** What of role and contract breaks a rule beside the other engagements. */
	static Optional<Breach> check(EngagementRole role, Period contract, Person person, String uscc,
			List<Engagement> others, String path) {
		if (!person.allows(role)) {
			return Optional.of(new Breach(Person.ROLE_WITHOUT_CERTIFICATE, path + "role"));
		}
		if (contract.endsBeforeItBegins()) {
			return Optional.of(new Breach(CONTRACT_BACKWARDS, path + "contractTo"));
		}
		boolean overlaps = others.stream()
			.filter((other) -> other.uscc().equals(uscc) && !other.days().endsBeforeItBegins())
			.anyMatch((other) -> !other.days().within(contract).endsBeforeItBegins());
		return overlaps ? Optional.of(new Breach(OVERLAPS_ITSELF, path + "contractFrom")) : Optional.empty();
	}

	private static Found broken(Rule rule, String field) {
		return new Found.Broken(List.of(new Breach(rule, field)));
	}

}
