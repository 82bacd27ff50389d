package io.firewarden.sampling.draw.application;

import io.firewarden.sampling.visit.VisitRegister;
import io.firewarden.sampling.visit.VisitLimits;
import io.firewarden.sampling.visit.Visit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The visits that the story tells of. */
final class StoryVisits implements VisitRegister {

	private final DrawStory story;

	StoryVisits(DrawStory story) {
		this.story = story;
	}

	@Override
	public Map<String, List<Visit>> signed() {
		return open(false);
	}

	@Override
	public Map<String, List<Visit>> openSince(LocalDate day) {
		return open(true);
	}

	private Map<String, List<Visit>> open(boolean open) {
		Map<String, List<Visit>> found = new HashMap<>();
		this.story.visits
			.forEach((unit, all) -> found.put(unit, all.stream().filter((one) -> one.isOpen() == open).toList()));
		return found;
	}

	@Override
	public List<Visit> ofDraw(String drawId) {
		return this.story.visits.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> one.draws().contains(drawId))
			.toList();
	}

	@Override
	public VisitLimits limits(LocalDate day) {
		return new VisitLimits(LocalDate.parse("2022-01-01"), "invented", true, 1, 2, 3, 3, 30);
	}

}
