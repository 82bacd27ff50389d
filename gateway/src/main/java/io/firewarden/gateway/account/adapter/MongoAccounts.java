package io.firewarden.gateway.account.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import io.firewarden.gateway.account.application.Accounts;
import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.account.domain.Account.SecondFactor;
import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Sealer;

/** Accounts as documents, the name being the id; a write names the version it saw. */
final class MongoAccounts implements Accounts {

	private final GatewayStore store;

	private final Sealer sealer;

	MongoAccounts(GatewayStore store, Sealer sealer) {
		this.store = store;
		this.sealer = sealer;
	}

	@Override
	public Optional<Account> find(String username) {
		return Optional.ofNullable(accounts().find(Filters.eq("_id", username)).first()).map(this::read);
	}

	@Override
	public List<Account> all() {
		return accounts().find().sort(Sorts.ascending("_id")).map(this::read).into(new ArrayList<>());
	}

	@Override
	public boolean none() {
		return accounts().find().limit(1).first() == null;
	}

	@Override
	public boolean open(Account account) {
		return GatewayStore.insert(accounts(), write(account));
	}

	@Override
	public boolean save(Account before, Account after) {
		return accounts()
			.replaceOne(
					Filters.and(Filters.eq("_id", before.person().username()), Filters.eq("version", before.version())),
					write(after))
			.getMatchedCount() == 1;
	}

	private MongoCollection<Document> accounts() {
		return this.store.collection("accounts");
	}

	private Document write(Account account) {
		SignedIn person = account.person();
		return new Document("_id", person.username()).append("name", person.name())
			.append("roles", person.roles().stream().map(Role::name).toList())
			.append("org", person.org())
			.append("agency", person.agency())
			.append("officer", person.officer())
			.append("password", account.password())
			.append("earlier", account.earlier())
			.append("changeWanted", account.changeWanted())
			.append("changedAt", GatewayStore.date(account.changedAt()))
			.append("secondFactor", write(person.username(), account.secondFactor()))
			.append("closed", account.closed())
			.append("version", account.version());
	}

	private @Nullable Document write(String username, @Nullable SecondFactor factor) {
		return (factor == null) ? null
				: new Document("sealed", new Binary(this.sealer.seal(factor.secret(), "totp:" + username)))
					.append("confirmed", factor.confirmed())
					.append("lastStep", factor.lastStep());
	}

	private Account read(Document document) {
		String username = document.get("_id", String.class);
		Set<Role> roles = document.getList("roles", String.class)
			.stream()
			.flatMap((name) -> Role.named(name).stream())
			.collect(Collectors.toSet());
		var person = new SignedIn(username, document.get("name", ""), roles, document.get("org", ""),
				document.getString("agency"), document.getString("officer"));
		Instant changedAt = GatewayStore.instant(document, "changedAt");
		return new Account(person, document.get("password", ""), document.getList("earlier", String.class),
				document.getBoolean("changeWanted", true), changedAt, factor(username, document),
				document.getBoolean("closed", false), document.get("version", Number.class).longValue());
	}

	private @Nullable SecondFactor factor(String username, Document document) {
		Document factor = document.get("secondFactor", Document.class);
		return (factor == null) ? null
				: new SecondFactor(this.sealer.open(factor.get("sealed", Binary.class).getData(), "totp:" + username),
						factor.getBoolean("confirmed", false), factor.get("lastStep", Number.class).longValue());
	}

}
