package io.firewarden.inspection.task.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TeamTests {

	private static final OfficerId FIRST = new OfficerId("OF-001");

	private static final OfficerId SECOND = new OfficerId("OF-002");

	@Test
	void twoDifferentOfficersAreATeamAndTheFirstLeads() {
		assertThat(new Team(List.of(FIRST, SECOND)).lead()).isEqualTo(FIRST);
	}

	@Test
	void oneOfficerIsNoTeam() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Team(List.of(FIRST)));
	}

	@Test
	void theSameOfficerTwiceIsNoTeam() {
		assertThat(Team.isLawful(List.of(FIRST, FIRST))).isFalse();
	}

}
