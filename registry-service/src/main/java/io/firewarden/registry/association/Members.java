package io.firewarden.registry.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.commitment.CommitmentDirectory;
import io.firewarden.registry.declaration.DeclarationDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The members of an association, and how far each is with the campaign. */
@Component
class Members {

	private final AgencyRoll roll;

	private final DeclarationDirectory declarations;

	private final CommitmentDirectory commitments;

	private final Clock clock;

	Members(AgencyRoll roll, DeclarationDirectory declarations, CommitmentDirectory commitments, Clock clock) {
		this.roll = roll;
		this.declarations = declarations;
		this.commitments = commitments;
		this.clock = clock;
	}

	/** In the order of their names. */
	List<Member> of(String association) {
		String campaign = this.declarations.campaignOn(LocalDate.now(this.clock));
		Map<String, DeclarationDirectory.Filed> filed = (campaign != null) ? this.declarations.filed(campaign)
				: Map.of();
		Map<String, CommitmentDirectory.Held> held = this.commitments.held();
		return this.roll.of(new Jurisdiction.Everywhere())
			.stream()
			.filter((line) -> association.equals(line.memberOf()))
			.map((line) -> new Member(line, filed.get(line.uscc()), held.get(line.uscc())))
			.toList();
	}

	/** A member; what it has not done is null. */
	record Member(AgencyRoll.Line line, DeclarationDirectory.@Nullable Filed filed,
			CommitmentDirectory.@Nullable Held held) {

		boolean hasDeclared() {
			return this.filed != null && this.filed.isFiled();
		}

		boolean hasCommitted() {
			return this.held != null && this.held.state().equals("SIGNED");
		}

		/** Something lapses within 90 days. */
		boolean isWarned() {
			return this.line.d90() > 0;
		}

	}

}
