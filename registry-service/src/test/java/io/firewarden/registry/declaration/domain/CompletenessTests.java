package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.declaration.DeclarationStory;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredLevel;
import io.firewarden.registry.declaration.domain.DeclaredContent.SelfCheckAnswer;
import io.firewarden.registry.declaration.domain.DeclaredContent.SelfCheckResult;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.declaration.DeclarationStory.complete;
import static io.firewarden.registry.declaration.DeclarationStory.conform;
import static io.firewarden.registry.declaration.DeclarationStory.engineer;
import static org.assertj.core.api.Assertions.assertThat;

class CompletenessTests {

	private static final List<SelfCheckItem> ITEMS = DeclarationStory.ITEMS.on(LocalDate.of(2022, 2, 24));

	@Test
	void aCompleteFormHasNoGaps() {
		assertThat(gaps(complete().content())).isEmpty();
	}

	@Test
	@Covers("REG-130")
	void anEmptyFormNamesEverythingItNeeds() {
		DeclaredContent empty = new DeclaredContent(null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null);
		assertThat(gaps(empty)).containsExactly("REG-130 name", "REG-130 kinds", "REG-130 premisesArea",
				"REG-130 qualitySystem", "REG-130 processControl", "REG-130 signatory");
	}

	@Test
	@Covers("REG-131")
	void everyItemOfTheKindsOfferedIsAnswered() {
		assertThat(gaps(complete().answering(conform("ELG-01"), conform("PRQ-X")).content()))
			.containsExactly("REG-131 selfCheck[ELG-05]");
		assertThat(gaps(complete().answering(conform("ELG-01"), new SelfCheckAnswer("ELG-05", null, null, null, null))
			.content())).containsExactly("REG-131 selfCheck[ELG-05]");
	}

	@Test
	@Covers("REG-132")
	void whatDoesNotConformIsExplained() {
		assertThat(gaps(complete()
			.answering(conform("ELG-01"),
					new SelfCheckAnswer("ELG-05", SelfCheckResult.NONCONFORM, "缺1名中级操作员", " ", null))
			.content())).containsExactly("REG-132 selfCheck[ELG-05].measure");
	}

	@Test
	@Covers({ "REG-133", "REG-134" })
	void rowsStandOnceAndRunForwards() {
		var backwards = new DeclaredContent.DeclaredEngineer("E1", DeclaredLevel.CLASS_1, null,
				LocalDate.of(2022, 1, 2), LocalDate.of(2022, 1, 1), null, null, null, null);
		assertThat(gaps(complete()
			.employing(engineer("E1", DeclaredLevel.CLASS_1, "2023-01-01"),
					engineer("E1", DeclaredLevel.CLASS_2, "2023-01-01"), backwards)
			.answering(conform("ELG-01"), conform("ELG-05"), conform("ELG-05"))
			.content())).containsExactly("REG-133 engineers[2].registrationNo", "REG-134 engineers[2].validTo",
					"REG-133 selfCheck[ELG-05]");
	}

	@Test
	@Covers("REG-135")
	void aFormHasBounds() {
		assertThat(Bounds.breaches(complete().content())).isEmpty();
		assertThat(Bounds
			.breaches(complete().employing(engineer("E".repeat(3000), DeclaredLevel.CLASS_1, "2023-01-01")).content()))
			.extracting(Gap::field)
			.containsExactly("engineers");
	}

	@Test
	void nothingIsAskedBeforeTheFirstEdition() {
		assertThat(DeclarationStory.ITEMS.on(LocalDate.of(2021, 11, 8))).isEmpty();
		assertThat(DeclarationStory.ITEMS.on(LocalDate.of(2021, 11, 9))).isNotEmpty();
	}

	private static List<String> gaps(DeclaredContent content) {
		return Completeness.gaps(content, ITEMS).stream().map((gap) -> gap.rule().code() + " " + gap.field()).toList();
	}

}
