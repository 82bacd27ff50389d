package io.firewarden.inspection.task.adapter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.model.Filters;
import io.firewarden.inspection.item.ServiceKind;
import io.firewarden.inspection.task.application.Agencies;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.store.Projection;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;

/** The read model of agencies: name, brigade and kinds, as the registry last said. */
final class MongoAgencies implements Agencies {

	private final Projection agencies;

	MongoAgencies(ServiceDatabase database) {
		this.agencies = database.projection("agencies");
	}

	void learn(Incoming<AgencyFacts> event) {
		AgencyFacts facts = event.data();
		this.agencies.put(facts.uscc(), event, new Document("name", facts.name()).append("brigade", facts.brigade())
			.append("kinds", facts.kinds().stream().map(Enum::name).toList()));
	}

	@Override
	public Optional<Set<ServiceKind>> kindsOf(String uscc) {
		return Optional.ofNullable(this.agencies.collection().find(Filters.eq("_id", uscc)).first()).map((document) -> {
			Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
			document.getList("kinds", String.class, List.of()).forEach((kind) -> kinds.add(ServiceKind.valueOf(kind)));
			return kinds;
		});
	}

	/** What is read of {@code registry.agency-registered.v1} and {@code -revised.v1}. */
	record AgencyFacts(String uscc, String name, String brigade, List<ServiceKind> kinds) {

		AgencyFacts {
			kinds = List.copyOf(kinds);
		}

	}

}
