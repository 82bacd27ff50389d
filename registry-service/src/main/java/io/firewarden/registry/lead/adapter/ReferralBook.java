package io.firewarden.registry.lead.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.lead.ReferralDelivery.Receipt;
import io.firewarden.registry.lead.domain.Referral;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All referrals. */
final class ReferralBook {

	private static final Map<String, String> SORTS = Map.of("sentAt", "body.sentAt", "number", "body.sequence");

	private final AggregateStore<Referral, Referral> store;

	ReferralBook(AggregateStores stores) {
		this.store = stores
			.open("referral", StateForm.json(Referral.class),
					(Referral referral) -> new WireEvent("registry.referral-received.v1", OnWire.of(referral)))
			.index("body.state", "body.nextAttemptAt")
			.index("body.brigade")
			.index("body.sequence")
			.index("body.sentAt");
	}

	boolean add(Referral referral) {
		return this.store.insert(referral.id(), new Changed<>(referral, List.of()));
	}

	Optional<Stored<Referral>> find(String id, Jurisdiction by) {
		return this.store.find(id, scope(by));
	}

	Found<Stored<Referral>> list(Referral.@Nullable State state, Jurisdiction by, Paging paging) {
		Bson filter = (state != null) ? Filters.and(scope(by), Filters.eq("body.state", state.name())) : scope(by);
		return this.store.list(filter, paging.sortable(SORTS, new Paging.Order("sentAt", true)));
	}

	/** Those to be tried now. */
	List<Stored<Referral>> due(Instant now) {
		return this.store
			.list(Filters.eq("body.state", Referral.State.SENT.name()), new Paging(0, Paging.LARGEST, List.of()))
			.content()
			.stream()
			.filter((one) -> one.state().nextAttemptAt() == null || !now.isBefore(one.state().nextAttemptAt()))
			.toList();
	}

	/** False when somebody else was faster. */
	boolean save(Stored<Referral> before, Referral after) {
		boolean told = after.receipt() != null && before.state().receipt() == null;
		return after.equals(before.state()) || this.store.save(before.id(), before.versioned(),
				new Changed<>(after, told ? List.of(after) : List.of()));
	}

	private static Bson scope(Jurisdiction by) {
		return Scopes.of(by, "body.brigade", "body.uscc");
	}

	/** A referral that arrived as {@code infra/contracts} describes it. */
	record OnWire(String referralId, String number, String list, @Nullable String brigade, int rows, int accepted,
			int rejected, String receiptNo) {

		static OnWire of(Referral referral) {
			Receipt receipt = Objects.requireNonNull(referral.receipt());
			return new OnWire(referral.id(), referral.number(), referral.list().name(), referral.brigade(),
					referral.rows().size(), receipt.accepted(), receipt.rejected().size(), receipt.no());
		}

	}

}
