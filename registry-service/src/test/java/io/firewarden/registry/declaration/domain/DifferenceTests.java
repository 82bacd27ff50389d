package io.firewarden.registry.declaration.domain;

import java.util.List;

import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredAttachment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredLevel;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredPaper;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.declaration.DeclarationStory.complete;
import static io.firewarden.registry.declaration.DeclarationStory.engineer;
import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

	@Test
	void whatIsTheSameDiffersNowhere() {
		assertThat(between(complete().onPremisesOf("260.50").content(), complete().unsigned().content())).isEmpty();
	}

	@Test
	void aFieldIsNamedWithBothValues() {
		Difference one = Difference.between(complete().content(), complete().onPremisesOf("300").content()).getFirst();
		assertThat(one).isEqualTo(new Difference("premisesArea", Section.PREMISES, "premisesArea",
				Difference.Kind.CHANGED, "260.5", "300"));
	}

	@Test
	void rowsAreKnownByTheirNumbersAndNotByTheirPlaces() {
		assertThat(between(complete().content(),
				complete()
					.employing(engineer("E9", DeclaredLevel.CLASS_2, "2024-01-01"),
							engineer("E1", DeclaredLevel.CLASS_1, "2023-06-01"))
					.content()))
			.containsExactlyInAnyOrder("CHANGED engineers[CLASS_1/E1].validTo 2023-01-01 2023-06-01",
					"ADDED engineers[CLASS_2/E9] null validTo=2024-01-01",
					"MISSING engineers[CLASS_2/E2] validTo=2024-01-01 null");
	}

	@Test
	void papersDifferFromOneSubmissionToTheNextAndNotFromTheRegister() {
		DeclaredAttachment licence = DeclaredAttachment.asked(DeclaredPaper.LICENCE, "营业执照");
		DeclaredAttachment contract = DeclaredAttachment.asked(DeclaredPaper.LABOUR_CONTRACT, "合同");
		DeclaredContent before = complete().content()
			.with(List.of(licence.scanned("AT-1", "a.pdf", "a1"), contract, contract.scanned("AT-2", "b.pdf", "b2")));
		DeclaredContent after = complete().content()
			.with(List.of(licence.scanned("AT-3", "a.pdf", "c3"), contract.scanned("AT-2", "b.pdf", "b2")));
		assertThat(between(before, after)).isEmpty();
		assertThat(words(Difference.since(before, after))).containsExactlyInAnyOrder(
				"CHANGED attachments[营业执照].scan a.pdf a1 a.pdf c3", "ADDED attachments[合同].scan null b.pdf b2",
				"MISSING attachments[合同/2] scan=b.pdf b2 null");
	}

	@Test
	void theOrderIsThatOfTheForm() {
		DeclaredContent empty = new DeclaredContent(null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null);
		assertThat(Difference.between(empty, complete().content())).extracting(Difference::section)
			.isSorted()
			.contains(Section.IDENTITY, Section.PREMISES, Section.SYSTEMS, Section.ENGINEERS, Section.OPERATORS,
					Section.EQUIPMENT, Section.PROJECTS);
		assertThat(Difference.between(complete().content(), empty)).extracting(Difference::kind)
			.containsOnly(Difference.Kind.MISSING);
	}

	private static List<String> between(DeclaredContent register, DeclaredContent declared) {
		return words(Difference.between(register, declared));
	}

	private static List<String> words(List<Difference> differences) {
		return differences.stream()
			.map((one) -> one.kind() + " " + one.path() + " " + one.register() + " " + one.declared())
			.toList();
	}

}
