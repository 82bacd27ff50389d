package io.firewarden.registry.outofarea;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.roster.RosterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Opens files by the same rules as the list does. */
@Component
class OpenedFiles implements OutOfAreaFiles {

	private final OutOfAreaRegister register;

	private final Roster roster;

	private final Problems problems;

	OpenedFiles(OutOfAreaRegister register, Roster roster, Problems problems) {
		this.register = register;
		this.roster = roster;
		this.problems = problems;
	}

	@Override
	public String open(String uscc, @Nullable String region, Jurisdiction by, LocalDate today) {
		RosterEntry agency = this.roster.find(uscc, by).orElseThrow(this.problems::notFound);
		if (agency.originScope().equals("LOCAL")) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, OutOfAreaController.LOCAL_AGENCY);
		}
		Why why = Why.officer(null, today);
		OutOfAreaFile empty = OutOfAreaFile.empty(uscc, agency.brigade(), why.source());
		this.register.records()
			.put((region != null) ? empty.with(region, List.of(), null, why.source()) : empty, why, (there) -> there);
		return uscc;
	}

}
