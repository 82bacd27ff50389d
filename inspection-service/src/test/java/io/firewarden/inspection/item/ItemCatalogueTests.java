package io.firewarden.inspection.item;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ItemCatalogueTests {

	private static final LocalDate IN_2022 = LocalDate.of(2022, 3, 7);

	private final ItemCatalogue catalogue = Catalogues.shipped();

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = {
			"MAINT_TEST|ELG-01,ELG-02,ELG-03a,ELG-03b,ELG-04a,ELG-04b,ELG-05a,ELG-05b,ELG-06a",
			"ASSESS|ELG-01,ELG-02,ELG-03a,ELG-03c,ELG-04a,ELG-04b,ELG-06b",
			"MAINT_TEST,ASSESS|ELG-01,ELG-02,ELG-03a,ELG-03b,ELG-03c,ELG-04a,ELG-04b,ELG-05a,ELG-05b,ELG-06a,ELG-06b" })
	void theSheetAsksWhatAppliesToTheKinds(String kinds, String codes) {
		assertThat(this.catalogue.on(IN_2022).sheetFor(kinds(kinds), Set.of("ELG"))).extracting(InspectionItem::code)
			.containsExactly(codes.split(","));
	}

	@Test
	void aVisitForTwoListsAsksBothAndNoThird() {
		Edition edition = this.catalogue.on(IN_2022);
		var assess = kinds("ASSESS");
		assertThat(edition.sheetFor(assess, Set.of("ELG", "PRQ"))).containsAll(edition.sheetFor(assess, Set.of("ELG")))
			.containsAll(edition.sheetFor(assess, Set.of("PRQ")))
			.extracting(InspectionItem::group)
			.containsOnly("ELG", "PRQ");
	}

	@Test
	void itemsOfThePlanAndItemsOfTheLawAloneAreAllThere() {
		var codes = this.catalogue.on(IN_2022).items().stream().map(InspectionItem::code).collect(Collectors.toSet());
		assertThat(codes).contains("PRQ-A1", "PRQ-A5c", "PRQ-B5b", "PRQ-C2c", "FIR-01", "FIR-03");
		assertThat(this.catalogue.on(IN_2022).items()).filteredOn((item) -> item.origin() == InspectionItem.Origin.LAW)
			.extracting(InspectionItem::code)
			.containsExactly("PRQ-X1", "PRQ-X2", "PRQ-X3", "PRQ-X4");
	}

	@Test
	void everyItemNamesItsDocumentAndAKnownRowOfTheLiabilityTable() {
		Edition edition = this.catalogue.on(IN_2022);
		var rows = edition.violations().stream().map(LiabilityRow::code).collect(Collectors.toSet());
		assertThat(edition.items()).allSatisfy((item) -> {
			assertThat(edition.document(item.basis())).isNotNull();
			assertThat(item.violationCode() == null || rows.contains(item.violationCode())).isTrue();
			assertThat(item.text().zh()).isNotBlank();
			assertThat(item.text().en()).isNotBlank();
		});
		assertThat(edition.items()).extracting(InspectionItem::code).doesNotHaveDuplicates();
	}

	@Test
	void whatRestsOnAnUnreadTextIsMarkedUnverified() {
		assertThat(this.catalogue.on(IN_2022).items()).filteredOn((item) -> !item.verified())
			.extracting(InspectionItem::code)
			.containsExactly("PRQ-A5a", "PRQ-A5b", "PRQ-A5c", "PRQ-C2b", "PRQ-C2c");
	}

	@Test
	void polarityOfThePlansQuestionIsKeptApartFromTheAnswer() {
		Edition edition = this.catalogue.on(IN_2022);
		assertThat(edition.item("ELG-04a").orElseThrow().goodAnswer()).isEqualTo(GoodAnswer.NO);
		assertThat(edition.item("ELG-01").orElseThrow().goodAnswer()).isEqualTo(GoodAnswer.YES);
		assertThat(edition.item("FIR-01").orElseThrow().goodAnswer()).isEqualTo(GoodAnswer.TRIGGER);
	}

	@Test
	void finesAreInFen() {
		var row = this.catalogue.on(IN_2022)
			.violations()
			.stream()
			.filter((candidate) -> candidate.code().equals("V-INELIGIBLE"))
			.findFirst()
			.orElseThrow();
		assertThat(row.agencyFine()).isEqualTo(new LiabilityRow.FineRange(5_000_000L, 10_000_000L));
	}

	@Test
	void anInaccurateDocumentHasNoFineRangeOfItsOwn() {
		assertThat(this.catalogue.on(IN_2022).violations()).filteredOn((row) -> row.code().equals("V-INACCURATE"))
			.singleElement()
			.satisfies((row) -> assertThat(row.agencyFine()).isNull());
	}

	@Test
	void thePlansTenWorkingDaysAreMarkedAsThePlansFigure() {
		CorrectionTerm term = this.catalogue.on(IN_2022).correctionTerm();
		assertThat(term.proposedWorkingDays()).isEqualTo(10);
		assertThat(term.source().zh()).contains("39号");
		assertThat(List.of(term.allows(0), term.allows(1), term.allows(90), term.allows(91))).containsExactly(false,
				true, true, false);
	}

	@Test
	void noEditionIsGuessedForADayBeforeTheFirst() {
		assertThatThrownBy(() -> this.catalogue.on(LocalDate.of(2021, 11, 8)))
			.isInstanceOf(ItemCatalogue.NoEdition.class);
		assertThat(this.catalogue.on(LocalDate.of(2021, 11, 9)).edition()).isEqualTo("2022");
	}

	private static Set<ServiceKind> kinds(String text) {
		Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
		for (String kind : text.split(",")) {
			kinds.add(ServiceKind.valueOf(kind));
		}
		return kinds;
	}

}
