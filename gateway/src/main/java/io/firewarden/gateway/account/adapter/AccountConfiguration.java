package io.firewarden.gateway.account.adapter;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import io.firewarden.gateway.account.application.Accounts;
import io.firewarden.gateway.account.application.Attempts;
import io.firewarden.gateway.account.application.ChangePassword;
import io.firewarden.gateway.account.application.LookAfterAccounts;
import io.firewarden.gateway.account.application.Passwords;
import io.firewarden.gateway.account.application.SetUpSecondFactor;
import io.firewarden.gateway.account.application.SignIn;
import io.firewarden.gateway.account.application.Visits;
import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Sealer;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

	@Bean
	Accounts accounts(GatewayStore store, Sealer sealer) {
		return new MongoAccounts(store, sealer);
	}

	@Bean
	MongoAttempts attempts(GatewayStore store, AccountSettings settings, Clock clock) {
		return new MongoAttempts(store, settings, clock);
	}

	@Bean
	MongoAuditTrail auditTrail(GatewayStore store, Clock clock) {
		return new MongoAuditTrail(store, clock);
	}

	@Bean
	Passwords passwords(AccountSettings settings) {
		return new Argon2Passwords(settings);
	}

	@Bean
	@Order(2)
	FirstAccounts firstAccounts(Accounts accounts, Passwords passwords, AccountSettings settings) {
		return new FirstAccounts(accounts, passwords, settings);
	}

	@Bean
	SignIn signIn(Accounts accounts, Attempts attempts, Passwords passwords, AccountSettings settings) {
		return new SignIn(accounts, attempts, passwords, settings.passwordMaxAge());
	}

	@Bean
	ChangePassword changePassword(Accounts accounts, Attempts attempts, Passwords passwords, Visits visits) {
		return new ChangePassword(accounts, attempts, passwords, visits);
	}

	@Bean
	SetUpSecondFactor setUpSecondFactor(Accounts accounts) {
		return new SetUpSecondFactor(accounts);
	}

	@Bean
	LookAfterAccounts lookAfterAccounts(Accounts accounts, Attempts attempts, Passwords passwords, Visits visits) {
		return new LookAfterAccounts(accounts, attempts, passwords, visits);
	}

}
