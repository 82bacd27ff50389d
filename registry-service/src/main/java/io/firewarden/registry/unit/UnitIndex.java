package io.firewarden.registry.unit;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.client.model.Projections;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.register.StoreFollower;
import io.firewarden.registry.search.NameQuery;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ids, names and brigades of all units in memory, in step with the store: for what no
 * index of the store can tell, a part of a name and whom nobody serves.
 */
@Component
class UnitIndex {

	private final Map<String, Keys> units = new ConcurrentHashMap<>();

	private final StoreFollower follower;

	UnitIndex(UnitStore store, Clock clock) {
		this.follower = store.records()
			.follow(Projections.include("body.name", "body.brigade", "updatedAt"), this::takeIn, clock);
	}

	private record Keys(String name, String brigade) {
	}

	StoreFollower follower() {
		return this.follower;
	}

	private void takeIn(List<Document> found) {
		for (Document unit : found) {
			Document body = unit.get("body", Document.class);
			this.units.put(unit.getString("_id"),
					new Keys(NameQuery.fold(body.getString("name")), body.getString("brigade")));
		}
	}

	/**
	 * Units by their ids, each with its brigade.
	 * @param typed part of the name in characters, pinyin or its initials, or beginning
	 * of the id; null for all
	 * @param butNot ids that are left out
	 */
	Map<String, String> find(@Nullable String typed, Set<String> butNot, Jurisdiction by) {
		this.follower.catchUp();
		String id = (typed != null) ? typed.strip() : "";
		NameQuery name = NameQuery.of(id);
		Map<String, String> found = new HashMap<>();
		this.units.forEach((unit, keys) -> {
			if ((name.fits(keys.name) || unit.startsWith(id)) && !butNot.contains(unit)
					&& by.covers(keys.brigade, null)) {
				found.put(unit, keys.brigade);
			}
		});
		return found;
	}

}
