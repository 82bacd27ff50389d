package io.firewarden.gateway.account.application;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.firewarden.gateway.account.application.ChangePassword.Outcome;
import io.firewarden.gateway.account.domain.PasswordRules.Fault;

import static io.firewarden.gateway.account.application.AccountStory.NOW;
import static io.firewarden.gateway.account.application.AccountStory.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

class ChangePasswordTests {

	private final AccountStory story = AccountStory.inUse();

	@Test
	void theNewPasswordCountsAndEverySessionEnds() {
		assertThat(change(PASSWORD, "Other-boat-78")).isEqualTo(new Outcome.Done());
		assertThat(this.story.account().password()).isEqualTo(AccountStory.hashed("Other-boat-78"));
		assertThat(this.story.account().changedAt()).isEqualTo(NOW);
		assertThat(this.story.ended).containsExactly("of001");
	}

	@Test
	void theLastFiveDoNotComeBack() {
		String present = PASSWORD;
		for (int i = 1; i <= 4; i++) {
			String next = "Other-boat-8" + i;
			assertThat(change(present, next)).isEqualTo(new Outcome.Done());
			present = next;
		}
		assertThat(change(present, PASSWORD)).isEqualTo(new Outcome.TooWeak(Set.of(Fault.REUSED)));
		assertThat(change(present, "Other-boat-85")).isEqualTo(new Outcome.Done());
		assertThat(change("Other-boat-85", PASSWORD)).isEqualTo(new Outcome.Done());
	}

	@Test
	void aWeakOneIsRefusedAndNothingChanges() {
		assertThat(change(PASSWORD, "short")).isEqualTo(new Outcome.TooWeak(Set.of(Fault.LENGTH, Fault.CLASSES)));
		assertThat(this.story.ended).isEmpty();
	}

	@Test
	void guessingThePresentOneIsCountedLikeSigningIn() {
		for (int i = 0; i < 5; i++) {
			assertThat(change("other", "Other-boat-78")).isEqualTo(new Outcome.Unknown());
		}
		assertThat(change(PASSWORD, "Other-boat-78")).isEqualTo(new Outcome.Locked(Duration.ofMinutes(20)));
	}

	private Outcome change(String from, String to) {
		return this.story.changePassword().handle(new ChangePassword.Command("of001", from, to, "192.0.2.1"), NOW);
	}

}
