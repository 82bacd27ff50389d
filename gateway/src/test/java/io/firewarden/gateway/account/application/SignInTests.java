package io.firewarden.gateway.account.application;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.firewarden.gateway.account.application.SignIn.Outcome;
import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.account.domain.Account.SecondFactor;
import io.firewarden.gateway.account.domain.Totp;

import static io.firewarden.gateway.account.application.AccountStory.NOW;
import static io.firewarden.gateway.account.application.AccountStory.OFFICER;
import static io.firewarden.gateway.account.application.AccountStory.PASSWORD;
import static io.firewarden.gateway.account.application.AccountStory.hashed;
import static org.assertj.core.api.Assertions.assertThat;

class SignInTests {

	private static final byte[] SECRET = new byte[Totp.SECRET_BYTES];

	@Test
	void theOwnerIsWelcomeWhateverTheCaseOfTheName() {
		assertThat(signIn(AccountStory.inUse(), " OF001 ", PASSWORD, null)).isEqualTo(new Outcome.Welcome(OFFICER));
	}

	@Test
	void aWrongPasswordAnUnknownNameAndAClosedAccountEndAlike() {
		assertThat(signIn(AccountStory.inUse(), "of001", "other", null)).isEqualTo(new Outcome.Unknown());
		assertThat(signIn(AccountStory.inUse(), "nobody", PASSWORD, null)).isEqualTo(new Outcome.Unknown());
		assertThat(signIn(AccountStory.with(AccountStory.inUse().account().close()), "of001", PASSWORD, null))
			.isEqualTo(new Outcome.Unknown());
	}

	@Test
	void theSixthAttemptIsNotLookedAt() {
		var story = AccountStory.inUse();
		for (int i = 0; i < 5; i++) {
			assertThat(signIn(story, "of001", "other", null)).isEqualTo(new Outcome.Unknown());
		}
		assertThat(signIn(story, "of001", PASSWORD, null)).isEqualTo(new Outcome.Locked(Duration.ofMinutes(20)));
	}

	@Test
	void aRightPasswordForgivesTheFailuresBefore() {
		var story = AccountStory.inUse();
		for (int i = 0; i < 12; i++) {
			assertThat(signIn(story, "of001", (i % 4 == 3) ? PASSWORD : "other", null))
				.isNotInstanceOf(Outcome.Locked.class);
		}
	}

	@Test
	void theFirstPasswordAndAnOldOneHaveToBeChanged() {
		var first = AccountStory.with(Account.open(OFFICER, hashed("Start-here-42")));
		assertThat(signIn(first, "of001", "Start-here-42", null)).isEqualTo(new Outcome.PasswordToChange());
		var story = AccountStory.inUse();
		Instant later = NOW.plus(Duration.ofDays(81));
		assertThat(story.signIn().handle(new SignIn.Command("of001", PASSWORD, null, "192.0.2.1"), later))
			.isEqualTo(new Outcome.PasswordToChange());
	}

	@Test
	void aDemonstrationPasswordNeverGrowsOld() {
		var story = AccountStory.with(Account.demonstration(OFFICER, hashed(PASSWORD)));
		Instant later = NOW.plus(Duration.ofDays(4000));
		assertThat(story.signIn().handle(new SignIn.Command("of001", PASSWORD, null, "192.0.2.1"), later))
			.isEqualTo(new Outcome.Welcome(OFFICER));
	}

	@Test
	void aSecondFactorIsAskedForAndWorksOnce() {
		var story = AccountStory.with(AccountStory.inUse().account().with(new SecondFactor(SECRET, true, 0)));
		assertThat(signIn(story, "of001", PASSWORD, null)).isEqualTo(new Outcome.CodeWanted());
		assertThat(signIn(story, "of001", PASSWORD, "000000")).isEqualTo(new Outcome.Unknown());
		String code = Totp.codeAt(SECRET, NOW);
		assertThat(signIn(story, "of001", "other", code)).isEqualTo(new Outcome.Unknown());
		assertThat(signIn(story, "of001", PASSWORD, code)).isEqualTo(new Outcome.Welcome(OFFICER));
		assertThat(signIn(story, "of001", PASSWORD, code)).isEqualTo(new Outcome.Unknown());
	}

	@Test
	void aSecondFactorThatWasNotConfirmedIsNotAskedFor() {
		var story = AccountStory.with(AccountStory.inUse().account().with(new SecondFactor(SECRET, false, 0)));
		assertThat(signIn(story, "of001", PASSWORD, null)).isEqualTo(new Outcome.Welcome(OFFICER));
	}

	private static Outcome signIn(AccountStory story, String username, String password, @Nullable String code) {
		return story.signIn().handle(new SignIn.Command(username, password, code, "192.0.2.1"), NOW);
	}

}
