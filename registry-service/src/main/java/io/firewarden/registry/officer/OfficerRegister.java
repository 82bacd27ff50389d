package io.firewarden.registry.officer;

import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.reference.ReferenceRegister;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All enforcement officers. */
@Component
class OfficerRegister {

	private final ReferenceRegister<EnforcementOfficer> rows;

	OfficerRegister(ServiceDatabase database) {
		this.rows = new ReferenceRegister<>(database, "officers", EnforcementOfficer.class,
				EnforcementOfficer::officerId);
		database.index("officers", Indexes.ascending("brigade"), new IndexOptions());
	}

	/** Those within the jurisdiction, and of one unit if one is named. */
	List<EnforcementOfficer> of(Jurisdiction by, @Nullable String brigade) {
		// Officers have no agency: an agency's jurisdiction covers none of them.
		Bson scope = Scopes.of(by, "brigade", "uscc");
		return this.rows.all((brigade != null) ? Filters.and(scope, Filters.eq("brigade", brigade)) : scope);
	}

	List<Integer> repetitions(List<EnforcementOfficer> officers) {
		return this.rows.repetitions(officers);
	}

	void load(List<EnforcementOfficer> officers) {
		this.rows.load(officers);
	}

}
