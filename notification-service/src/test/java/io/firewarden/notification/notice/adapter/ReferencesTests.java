package io.firewarden.notification.notice.adapter;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import io.firewarden.notification.delivery.domain.Obstacle;
import io.firewarden.notification.notice.domain.MatterCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTests {

	@Test
	void theCatalogueNamesEveryViolationAndItsArticle() {
		var editions = References.read("matters.json", MatterCatalogue.Edition[].class);
		assertThat(editions).isNotEmpty().allSatisfy((edition) -> {
			assertThat(edition.source()).isNotBlank();
			assertThat(edition.violations()).hasSizeGreaterThanOrEqualTo(15)
				.allSatisfy((_, violation) -> assertThat(violation.basis()).contains("条"));
			assertThat(edition.items()).containsKeys("ELG-01", "ELG-06", "PRQ-A1", "FIR-03");
		});
	}

	@Test
	void everySupervisionUnitHasAName() {
		assertThat(References.read("authorities.json", References.Names.class).units()).containsOnlyKeys("511000",
				"511002", "511011", "511024", "511025", "511083", "5110JK", "5110GX");
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages/problems", "messages/texts" })
	void bothLanguagesSayTheSameThings(String bundle) {
		var english = ResourceBundle.getBundle(bundle, Locale.ROOT);
		var chinese = ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE);
		assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(chinese.keySet()));
		assertThat(english.keySet())
			.allSatisfy((key) -> assertThat(english.getString(key)).isNotEqualTo(chinese.getString(key)));
	}

	@Test
	void everyObstacleHasItsWords() {
		var words = ResourceBundle.getBundle("messages/texts", Locale.ROOT);
		for (Obstacle.Kind kind : Obstacle.Kind.values()) {
			assertThat(words.getString("obstacle." + kind)).contains("{0}");
		}
	}

}
