package io.firewarden.registry.practitioner.domain;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.practitioner.Period;

/**
 * Where one person is engaged at two agencies on one day (Order 7 art. 11; XC-G).
 */
public final class Contests {

	private Contests() {
	}

	/** Another engagement that claims some of the same days. */
	public record Contest(Engagement other, Period days) {
	}

	/** What contests this engagement among all of a person. */
	public static List<Contest> of(Engagement engagement, List<Engagement> all) {
		List<Contest> contests = new ArrayList<>();
		for (Engagement other : all) {
			Period both = engagement.days().within(other.days());
			if (!other.uscc().equals(engagement.uscc()) && !both.endsBeforeItBegins()
					&& !engagement.days().endsBeforeItBegins() && !other.days().endsBeforeItBegins()) {
				contests.add(new Contest(other, both));
			}
		}
		return contests;
	}

}
