package io.firewarden.sampling.campaign.adapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.application.WriteCampaign;
import org.jspecify.annotations.Nullable;

/** Places of the plan's document in which two plans differ. */
final class PlanDifferences implements WriteCampaign.Differences {

	@Override
	public List<String> between(Campaign before, Campaign after) {
		List<String> places = new ArrayList<>();
		compare("", tree(before), tree(after), places);
		return places;
	}

	private static Object tree(Campaign plan) {
		return StoredJson.mapper().convertValue(plan, Object.class);
	}

	private static void compare(String place, @Nullable Object before, @Nullable Object after, List<String> places) {
		if (Objects.equals(before, after)) {
			return;
		}
		if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
			Set<Object> names = new LinkedHashSet<>(old.keySet());
			names.addAll(now.keySet());
			names.forEach((name) -> compare(place.isEmpty() ? name.toString() : place + "." + name, old.get(name),
					now.get(name), places));
		}
		else if (before instanceof List<?> old && after instanceof List<?> now && old.size() == now.size()) {
			for (int i = 0; i < old.size(); i++) {
				compare(place + "[" + i + "]", old.get(i), now.get(i), places);
			}
		}
		else {
			places.add(place);
		}
	}

}
