package io.firewarden.registry.officer;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.register.RecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 执法检查人员名录库. Officers are persons: their records are kept here and told to nobody by
 * event.
 */
@Component
class OfficerRegister implements OfficerDirectory {

	private final RecordStore<EnforcementOfficer> records;

	OfficerRegister(AggregateStores stores) {
		// Officers have no agency: an agency's jurisdiction covers none of them.
		this.records = RecordStore.open(stores, "officer", EnforcementOfficer.class, EnforcementOfficer::officerId,
				"agency", null);
		this.records.store().index("body.brigade");
	}

	RecordStore<EnforcementOfficer> records() {
		return this.records;
	}

	@Override
	public Optional<String> unitOf(String officerId) {
		return this.records.find(officerId, new Jurisdiction.Everywhere()).map((stored) -> stored.state().brigade());
	}

	/** Those within the jurisdiction, and of one unit if one is named. */
	List<Stored<EnforcementOfficer>> of(Jurisdiction by, @Nullable String brigade) {
		return this.records.all((brigade != null) ? List.of(Filters.eq("body.brigade", brigade)) : List.of(), by);
	}

}
