package io.firewarden.registry.agency.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.AgencySearch;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Agencies in the document store: one document each, its code the id. */
final class MongoAgencies implements Agencies, AgencySearch {

	private static final String BRIGADE = "body.brigade";

	private static final String VERDICT = "body.verdict";

	private static final String REGISTERED = "body.registered";

	private static final String USCC = "_id";

	private static final Pattern CODE = Pattern.compile("[0-9A-Z]+");

	private final AggregateStore<ServiceAgency, AgencyEvent> store;

	MongoAgencies(AggregateStores stores) {
		this.store = stores
			.open("agency", StateForm.json(AgencyDocument.class, AgencyDocument::of, AgencyDocument::agency),
					new AgencyEvents())
			.index(BRIGADE, VERDICT, REGISTERED)
			.index(BRIGADE, "body.name")
			.index("body.name")
			.index(VERDICT)
			.index(REGISTERED)
			.index("body.uscc")
			.index("updatedAt");
	}

	@Override
	public Optional<Versioned<ServiceAgency>> find(Uscc uscc, Jurisdiction by) {
		return this.store.find(uscc.value(), scope(by)).map(Stored::versioned);
	}

	@Override
	public boolean insert(Changed<ServiceAgency, AgencyEvent> registered) {
		return this.store.insert(registered.state().uscc().value(), registered);
	}

	@Override
	public boolean save(Versioned<ServiceAgency> before, Changed<ServiceAgency, AgencyEvent> after) {
		return this.store.save(before.state().uscc().value(), before, after);
	}

	@Override
	public long count() {
		return this.store.documents().countDocuments();
	}

	@Override
	public List<Versioned<ServiceAgency>> following(@Nullable Uscc last, int atMost) {
		Bson rest = (last == null) ? Filters.empty() : Filters.gt(USCC, last.value());
		return this.store.list(rest, new Paging(0, atMost, List.of()))
			.content()
			.stream()
			.map(Stored::versioned)
			.toList();
	}

	@Override
	public Hits search(Query query, Window window, Jurisdiction by) {
		Paging paging = new Paging(window.page(), window.size(),
				List.of(new Paging.Order(field(window.order()), window.descending())));
		Bson common = common(query, by);
		Found<Stored<ServiceAgency>> found = this.store.list(Filters.and(common, chosen(query)), paging);
		return new Hits(found.content().stream().map(Stored::versioned).toList(), found.total(),
				Combination.facets(combinations(common), query));
	}

	private Map<Combination, Long> combinations(Bson filter) {
		Document key = new Document("brigade", "$" + BRIGADE).append("verdict", "$" + VERDICT)
			.append("registered", "$" + REGISTERED);
		Map<Combination, Long> counts = new HashMap<>();
		this.store.documents()
			.aggregate(List.of(Aggregates.match(filter), Aggregates.group(key, Accumulators.sum("n", 1))))
			.forEach((row) -> {
				Document values = row.get("_id", Document.class);
				counts.put(new Combination(values.getString("brigade"), values.getString("verdict"),
						values.getBoolean("registered", false)), row.get("n", Number.class).longValue());
			});
		return counts;
	}

	/** What no facet lifts; never without the jurisdiction. */
	private static Bson common(Query query, Jurisdiction by) {
		List<Bson> parts = new ArrayList<>();
		parts.add(scope(by));
		if (query.text() != null && !query.text().isBlank()) {
			parts.add(text(query.text().strip()));
		}
		if (query.kind() != null) {
			parts.add(Filters.eq("body.kinds", query.kind().name()));
		}
		return Filters.and(parts);
	}

	/** The filters that have a facet. */
	private static Bson chosen(Query query) {
		List<Bson> parts = new ArrayList<>();
		if (query.brigade() != null) {
			parts.add(Filters.eq(BRIGADE, query.brigade()));
		}
		if (query.verdict() != null) {
			parts.add(Filters.eq(VERDICT, query.verdict().name()));
		}
		if (query.registered() != null) {
			parts.add(Filters.eq(REGISTERED, query.registered()));
		}
		return parts.isEmpty() ? Filters.empty() : Filters.and(parts);
	}

	/**
	 * Contained in the name, or the beginning of the code; what was typed is never a
	 * pattern.
	 */
	private static Bson text(String typed) {
		Bson inName = Filters.regex("body.name", Pattern.compile(Pattern.quote(typed), Pattern.CASE_INSENSITIVE));
		String code = typed.toUpperCase(Locale.ROOT);
		return CODE.matcher(code).matches() ? Filters.or(inName, Filters.regex(USCC, "^" + code)) : inName;
	}

	private static String field(Order order) {
		return switch (order) {
			case NAME -> "body.name";
			case USCC -> "body.uscc";
			case BRIGADE -> BRIGADE;
			case VERDICT -> VERDICT;
			case UPDATED_AT -> "updatedAt";
		};
	}

	private static Bson scope(Jurisdiction by) {
		return Scopes.of(by, BRIGADE, USCC);
	}

}
