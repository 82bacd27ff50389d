package io.firewarden.gateway.account.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firewarden.gateway.account.application.Accounts;
import io.firewarden.gateway.account.application.Passwords;
import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.store.Preparation;

/**
 * The accounts of an empty store: those of the demonstration when it is wanted, else one
 * operator who opens all others. Nothing of either is built in; both need a password from
 * outside.
 */
final class FirstAccounts implements Preparation {

	private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

	private static final List<String> BRIGADES = List.of("511002", "511011", "511024", "511025", "511083", "5110JK",
			"5110GX");

	private static final List<String> NAMES = List.of("市中区大队", "东兴区大队", "威远县大队", "资中县大队", "隆昌市大队", "经开区大队", "高新区大队");

	private static final int OFFICERS = 12;

	/** An association is the organisation of its own accounts, as a brigade is. */
	private static final String ASSOCIATION = "XH-511000";

	private final Accounts accounts;

	private final Passwords passwords;

	private final AccountSettings settings;

	FirstAccounts(Accounts accounts, Passwords passwords, AccountSettings settings) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.settings = settings;
	}

	@Override
	public void prepare() {
		// Else the first unknown name would take twice as long as the others.
		Thread.ofVirtual().name("nobodys-password").start(this.passwords::nobodys);
		if (!this.settings.enabled() || !this.accounts.none()) {
			return;
		}
		if (!this.settings.demoPassword().isEmpty()) {
			// One hash for all: they share the password, and a first start should not
			// take a second longer.
			String hash = this.passwords.hash(this.settings.demoPassword());
			demonstration().forEach((person) -> this.accounts.open(Account.demonstration(person, hash)));
			log.info("Opened the demonstration accounts.");
		}
		else if (!this.settings.operatorPassword().isEmpty()) {
			this.accounts.open(Account.open(person("yunwei", "系统运维", Role.OPERATOR, SignedIn.DETACHMENT, null, null),
					this.passwords.hash(this.settings.operatorPassword())));
			log.info("Opened the account of the operator; its password has to be changed at the first sign-in.");
		}
		else {
			log.warn("There are no accounts, and neither FIREWARDEN_OPERATOR_PASSWORD nor FIREWARDEN_DEMO_PASSWORD "
					+ "is set: nobody can sign in.");
		}
	}

	private List<SignedIn> demonstration() {
		var people = new ArrayList<SignedIn>();
		String all = SignedIn.DETACHMENT;
		people.add(person("zhidui", "支队 监督员", Role.DETACHMENT_OFFICER, all, null, null));
		people.add(person("zhiduizhang", "支队 领导", Role.DETACHMENT_LEADER, all, null, null));
		people.add(person("fazhi", "法制审核员", Role.LEGAL_REVIEWER, all, null, null));
		for (int i = 0; i < OFFICERS; i++) {
			int brigade = i % BRIGADES.size();
			people.add(person("of%03d".formatted(i + 1), "%s 检查员 %02d".formatted(NAMES.get(brigade), i + 1),
					Role.BRIGADE_OFFICER, BRIGADES.get(brigade), null, "OF-%03d".formatted(i + 1)));
		}
		for (int i = 0; i < BRIGADES.size(); i++) {
			people.add(person("dz" + Accounts.canonical(BRIGADES.get(i)), NAMES.get(i) + " 大队长", Role.BRIGADE_LEADER,
					BRIGADES.get(i), null, null));
		}
		List<String> agencies = this.settings.demoAgencies();
		for (int i = 1; i <= agencies.size(); i++) {
			people.add(person("jigou" + i, "示范机构 " + i, Role.AGENCY, all, agencies.get(i - 1), null));
		}
		people.add(person("xiehui", "行业协会 秘书处", Role.ASSOCIATION, ASSOCIATION, null, null));
		people.add(person("yunwei", "系统运维", Role.OPERATOR, all, null, null));
		people.add(person("shenji", "审计员", Role.AUDITOR, all, null, null));
		people.add(person("jianzheng1", "见证人 1", Role.AUDITOR, all, null, null));
		people.add(person("jianzheng2", "见证人 2", Role.AUDITOR, all, null, null));
		people.add(person("shichang", "市场监管数据来源", Role.MARKET_FEED, all, null, null));
		return people;
	}

	private static SignedIn person(String username, String name, Role role, String org, @Nullable String agency,
			@Nullable String officer) {
		return new SignedIn(username, name, Set.of(role), org, agency, officer);
	}

}
