package io.firewarden.registry.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.declaration.DeclarationDirectory;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has filed and who has not, by brigade; each number is one of the list's. */
@RestController
class FilingController {

	private final AgencyFilings filings;

	private final AgencyRoll roll;

	private final DeclarationDirectory declarations;

	private final SupervisionUnits units;

	private final Clock clock;

	FilingController(AgencyFilings filings, AgencyRoll roll, DeclarationDirectory declarations, SupervisionUnits units,
			Clock clock) {
		this.filings = filings;
		this.roll = roll;
		this.declarations = declarations;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/api/registry/filings")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	FilingsView brigadeFilings(Caller caller, Locale locale) {
		AgencyFilings.Filings now = this.filings.now();
		Map<String, Tally> tallies = new TreeMap<>();
		for (AgencyRoll.Line agency : this.roll.of(caller.jurisdiction())) {
			tallies.computeIfAbsent(agency.brigade(), (_) -> new Tally())
				.add(agency, now.of(agency.uscc(), agency.local()));
		}
		List<BrigadeFilings> brigades = tallies.entrySet()
			.stream()
			.map((entry) -> entry.getValue().view(entry.getKey(), this.units.nameOf(entry.getKey(), locale)))
			.toList();
		return new FilingsView(this.declarations.campaignOn(LocalDate.now(this.clock)), brigades);
	}

	/**
	 * Where all brigades stand.
	 *
	 * @param campaign whose call is in force; null before the first
	 */
	record FilingsView(@Nullable String campaign, List<BrigadeFilings> brigades) {
	}

	/**
	 * Where one brigade stands, in agencies.
	 *
	 * @param due who has to declare, filed or not
	 * @param unsigned without any letter
	 * @param lapsing7 of how many something lapses within 7 days; the others likewise
	 */
	record BrigadeFilings(String brigade, String brigadeName, int agencies, int due, int filed, int notFiled,
			int returned, int signed, int refused, int breached, int unsigned, int lapsing7, int lapsing30,
			int lapsing90) {
	}

}
