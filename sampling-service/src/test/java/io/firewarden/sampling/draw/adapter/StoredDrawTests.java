package io.firewarden.sampling.draw.adapter;

import java.util.stream.Stream;

import io.firewarden.platform.store.StateForm;
import io.firewarden.sampling.draw.application.DrawStory;
import io.firewarden.sampling.draw.domain.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoredDrawTests {

	private final StateForm<Draw> form = StateForm.json(StoredDraw.class, StoredDraw::of, StoredDraw::draw);

	static Stream<Draw> everyState() {
		return Stream
			.of(new DrawStory().opened(), new DrawStory().frozen(), new DrawStory().seeded(), new DrawStory().drawn(),
					new DrawStory().published(), new DrawStory().amended(), new DrawStory().voided(),
					gaveUp(new DrawStory().published()), gaveUp(new DrawStory().opened()))
			.map((story) -> story.current().state());
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void theStoreGivesBackWhatItTook(Draw draw) {
		assertThat(this.form.read(this.form.write(draw))).isEqualTo(draw);
	}

	@Test
	void thePlanIsKeptByteForByte() {
		var draw = new DrawStory().frozen().current().state();
		assertThat(this.form.read(this.form.write(draw)).fixed().orElseThrow().plan().hash())
			.isEqualTo(draw.fixed().orElseThrow().plan().hash());
	}

	private static DrawStory gaveUp(DrawStory story) {
		story.giveUp("the room was not open to the public");
		return story;
	}

}
