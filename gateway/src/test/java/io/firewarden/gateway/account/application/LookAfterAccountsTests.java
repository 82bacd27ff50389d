package io.firewarden.gateway.account.application;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.firewarden.gateway.account.application.LookAfterAccounts.Outcome;
import io.firewarden.gateway.account.domain.Account.SecondFactor;
import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;

import static io.firewarden.gateway.account.application.AccountStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

class LookAfterAccountsTests {

	private final AccountStory story = AccountStory.inUse();

	@Test
	void aNewAccountHasToChooseItsPassword() {
		var person = new SignedIn("jigou2", "示范机构 2", Set.of(Role.AGENCY), "511000", "91511000MA00DEMN4W", null);
		assertThat(this.story.lookAfter().open(person, "Start-here-42")).isInstanceOf(Outcome.Done.class);
		assertThat(this.story.accounts.find("jigou2").orElseThrow().changeWanted()).isTrue();
		assertThat(this.story.lookAfter().open(person, "Start-here-42")).isEqualTo(new Outcome.NameTaken());
		assertThat(this.story.lookAfter().open(person, "weak")).isInstanceOf(Outcome.TooWeak.class);
	}

	@Test
	void aChangeOfRightsEndsTheSessions() {
		var leader = new SignedIn("of001", "大队长", Set.of(Role.BRIGADE_LEADER), "511002", null, null);
		assertThat(this.story.lookAfter().revise(leader)).isInstanceOf(Outcome.Done.class);
		assertThat(this.story.account().person()).isEqualTo(leader);
		assertThat(this.story.ended).containsExactly("of001");
	}

	@Test
	void aResetTakesTheSecondFactorAway() {
		var before = this.story.account();
		this.story.accounts.save(before, before.with(new SecondFactor(new byte[20], true, 7)));
		assertThat(this.story.lookAfter().reset("OF001", "Start-here-42")).isInstanceOf(Outcome.Done.class);
		assertThat(this.story.account().secondFactor()).isNull();
		assertThat(this.story.account().changeWanted()).isTrue();
	}

	@Test
	void aClosedAccountStaysInTheList() {
		this.story.lookAfter().close("of001");
		assertThat(this.story.lookAfter().all()).singleElement().satisfies((account) -> {
			assertThat(account.closed()).isTrue();
			assertThat(account.person()).isEqualTo(OFFICER);
		});
	}

	@Test
	void nobodyIsNobody() {
		assertThat(this.story.lookAfter().close("nobody")).isEqualTo(new Outcome.NoAccount());
	}

}
