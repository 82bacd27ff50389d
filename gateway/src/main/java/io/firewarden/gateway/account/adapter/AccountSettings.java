package io.firewarden.gateway.account.adapter;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded accounts, GB/T 22239-2019 8.1.4.1 in figures.
 *
 * @param enabled false where everybody signs in at an external issuer
 * @param failures wrong attempts after which a name is locked
 * @param addressFailures the same for an address; more, because a whole brigade may sit
 * behind one
 * @param lock how long
 * @param passwordMaxAge when a password has to be replaced
 * @param memory KiB that one Argon2id computation takes
 * @param iterations passes over that memory
 * @param parallelism lanes
 * @param concurrent how many computations may run at once; bounds the memory they take
 * @param demoPassword password of all demonstration accounts; empty for none
 * @param operatorPassword first password of the account that opens all others
 * @param demoAgencies the agencies (unified social credit codes) of the accounts jigou1,
 * jigou2 and so on
 */
@ConfigurationProperties("firewarden.accounts")
record AccountSettings(@DefaultValue("true") boolean enabled, @DefaultValue("5") int failures,
		@DefaultValue("30") int addressFailures, @DefaultValue("PT20M") Duration lock,
		@DefaultValue("P90D") Duration passwordMaxAge, @DefaultValue("19456") int memory,
		@DefaultValue("2") int iterations, @DefaultValue("1") int parallelism, @DefaultValue("2") int concurrent,
		@DefaultValue("") String demoPassword, @DefaultValue("") String operatorPassword,
		@DefaultValue("91511000MA00DEMN4W") List<String> demoAgencies) {

	@Override
	public String toString() {
		return "AccountSettings[enabled=" + this.enabled + "]";
	}

}
