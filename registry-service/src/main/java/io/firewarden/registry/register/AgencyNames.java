package io.firewarden.registry.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agencies that records of other registers belong to. */
@Component
public class AgencyNames {

	/**
	 * Records belong to agencies that are on the register, in the writer's jurisdiction.
	 */
	public static final Rule NO_SUCH_AGENCY = new Rule("REG-401");

	/** A record that points to another one of the same agency takes nothing in. */
	public static final Rule MERGED = new Rule("REG-474");

	private final AgencyDirectory agencies;

	private final RecordAnswers answers;

	private final Roster roster;

	AgencyNames(AgencyDirectory agencies, Roster roster, RecordAnswers answers) {
		this.agencies = agencies;
		this.roster = roster;
		this.answers = answers;
	}

	/** The agency a record is written for, or a refusal of that field. */
	public AgencyCard written(String uscc, Jurisdiction by, String field) {
		AgencyCard agency = this.agencies.find(uscc, by).orElseThrow(() -> this.answers.field(NO_SUCH_AGENCY, field));
		if (agency.merged()) {
			throw this.answers.field(MERGED, field);
		}
		return agency;
	}

	/** Refuses what would change a record of an agency that was merged. */
	public void unfrozen(String uscc, String field) {
		if (known(uscc).filter(AgencyCard::merged).isPresent()) {
			throw this.answers.field(MERGED, field);
		}
	}

	/** Who this is, whatever the jurisdiction; for a name beside a code. */
	public Optional<AgencyCard> known(String uscc) {
		return this.agencies.find(uscc, new Jurisdiction.Everywhere());
	}

	/** Names by code; codes nobody is registered with are left out. */
	public Map<String, String> of(Collection<@Nullable String> usccs) {
		Set<String> wanted = new HashSet<>();
		for (String uscc : usccs) {
			if (uscc != null) {
				wanted.add(uscc);
			}
		}
		Map<String, String> names = new HashMap<>();
		this.roster.all(wanted).forEach((uscc, entry) -> names.put(uscc, entry.name()));
		wanted.removeAll(names.keySet());
		// The roster follows the register by a moment.
		wanted.forEach((uscc) -> known(uscc).ifPresent((card) -> names.put(uscc, card.name())));
		return names;
	}

}
