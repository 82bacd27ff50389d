package io.firewarden.registry.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.reference.ReferenceRegister;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All units that are served. */
@Component
class UnitRegister {

	private static final Map<String, String> SORTS = Map.of("name", "name", "unitId", "unitId", "brigade", "brigade",
			"floorArea", "floorArea");

	private final ReferenceRegister<Site> rows;

	UnitRegister(ServiceDatabase database) {
		this.rows = new ReferenceRegister<>(database, "units", Site.class, Site::unitId);
		database.index("units", Indexes.ascending("brigade", "name"), new IndexOptions());
		database.index("units", Indexes.ascending("name"), new IndexOptions());
	}

	/**
	 * Those within the jurisdiction whose name contains, or whose id begins with, the
	 * text.
	 */
	Found<Site> search(@Nullable String text, @Nullable String brigade, Jurisdiction by, Paging paging) {
		List<Bson> parts = new ArrayList<>();
		parts.add(Scopes.of(by, "brigade", "uscc"));
		if (text != null && !text.isBlank()) {
			String typed = Pattern.quote(text.strip());
			parts.add(Filters.or(Filters.regex("name", Pattern.compile(typed, Pattern.CASE_INSENSITIVE)),
					Filters.regex("_id", "^" + typed)));
		}
		if (brigade != null) {
			parts.add(Filters.eq("brigade", brigade));
		}
		return this.rows.list(Filters.and(parts), paging.sortable(SORTS, new Paging.Order("name", false)));
	}

	List<Integer> repetitions(List<Site> sites) {
		return this.rows.repetitions(sites);
	}

	void load(List<Site> sites) {
		this.rows.load(sites);
	}

}
