package io.firewarden.inspection.task.domain;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The officers drawn for a task, the first of whom leads. At least two different ones:
 * 行政处罚法 art. 42.
 */
public record Team(List<OfficerId> officers) {

	private static final int FEWEST = 2;

	public Team {
		officers = List.copyOf(officers);
		if (!isLawful(officers)) {
			throw new IllegalArgumentException("a team has at least two different officers");
		}
	}

	/** Whether these officers may check together. */
	public static boolean isLawful(List<OfficerId> officers) {
		return officers.size() >= FEWEST && new LinkedHashSet<>(officers).size() == officers.size();
	}

	public boolean includes(OfficerId officer) {
		return this.officers.contains(officer);
	}

	public OfficerId lead() {
		return this.officers.getFirst();
	}

}
