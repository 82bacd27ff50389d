package io.firewarden.sampling.draw.adapter;

import java.util.Locale;

import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.draw.application.DrawStory;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrawViewsTests {

	@Test
	void nobodySeesSecretSeedOrValuesBeforeTheirTime() {
		for (var story : new DrawStory[] { new DrawStory().opened(), new DrawStory().frozen() }) {
			String secret = story.current().state().fixed().map((freeze) -> freeze.secret()).orElse("no secret yet");
			assertThat(staff(story)).doesNotContain(secret).doesNotContain("\"seed\"").doesNotContain("\"value\"");
		}
		var seeded = new DrawStory().seeded();
		assertThat(staff(seeded)).contains("\"value\"").doesNotContain("\"seed\"").doesNotContain("invented secret");
		assertThat(staff(new DrawStory().drawn())).contains("\"seed\"").contains("invented secret");
	}

	@Test
	void oneRevealedValueWaitsForTheOthers() {
		var story = new DrawStory().frozen();
		story.revealFirst();
		assertThat(staff(story)).contains("\"revealed\":true").doesNotContain("\"value\"");
	}

	@Test
	void staffSeeOfficersThePublicSeesPseudonyms() {
		var story = new DrawStory().published();
		assertThat(staff(story)).contains("OF-00").contains("createdBy");
		assertThat(open(story)).doesNotContain("OF-00").doesNotContain("createdBy").contains("\"P00");
	}

	@Test
	void thePublicSeesNoTeamsBeforePublication() {
		var story = new DrawStory().drawn();
		assertThat(views(story).forPublic(story.current(), Locale.ENGLISH).teams()).isNull();
		assertThat(views(story).forStaff(story.current(), Locale.ENGLISH).teams()).hasSize(6);
	}

	@Test
	void aVoidDrawShowsItsReason() {
		assertThat(open(new DrawStory().voided())).contains("\"state\":\"VOID\"").contains("a witness fell ill");
	}

	@Test
	void strataAreNamedInTheCallersLanguage() {
		var story = new DrawStory().frozen();
		assertThat(views(story).forPublic(story.current(), Locale.SIMPLIFIED_CHINESE).strata()).isNotNull()
			.extracting(DrawView.StratumView::label)
			.containsExactly("未登记而执业的机构", "登记备案的机构");
	}

	private static String staff(DrawStory story) {
		return StoredJson.mapper().writeValueAsString(views(story).forStaff(story.current(), Locale.ENGLISH));
	}

	private static String open(DrawStory story) {
		return StoredJson.mapper().writeValueAsString(views(story).forPublic(story.current(), Locale.ENGLISH));
	}

	static DrawViews views(DrawStory story) {
		var texts = new ResourceBundleMessageSource();
		texts.setBasename("messages/texts");
		texts.setDefaultEncoding("UTF-8");
		return new DrawViews(story.archive(), new StratumLabels(texts));
	}

}
