package io.firewarden.registry.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.event.Handling;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The reader's side of the contracts: what publishers promise is enough for the timeline.
 */
class HeardTests {

	/**
	 * Merges and recusals show in the histories of their own records; a public list is
	 * told by the leads on it.
	 */
	private static final Set<String> PASSED_OVER = Set.of("registry.agency-merged.v1",
			"registry.agency-merge-undone.v1", "sampling.officer-recused.v1", "sampling.unit-replaced.v1",
			"registry.public-list-requested.v1");

	private static final String USCC = "91511000MA00DEMN4W";

	@ParameterizedTest
	@MethodSource("everyTypeHeard")
	void thePublishersExampleBecomesALine(String type) {
		Entry line = line(type);
		assertThat(line.uscc()).isEqualTo(USCC);
		assertThat(line.brigade()).isEqualTo("511002");
		assertThat(line.args()).isNotEmpty();
		for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			String key = "timeline." + type.replace(".v1", "") + ((line.variant() != null) ? "." + line.variant() : "");
			assertThat(Texts.load().getMessage(key, null, locale)).isNotBlank();
			assertThat(Texts.load().getMessage(key + ".detail", line.args().toArray(), locale)).doesNotContain("{");
		}
	}

	@Test
	void aProjectWithoutAContractHasItsLineToo() {
		assertThat(Lines.project(new Heard.Project(USCC, "511002", null)).args()).containsExactly("–");
	}

	@Test
	void everyEventAboutAnAgencyIsHeard() {
		Set<String> aboutAgencies = new TreeSet<>();
		Contracts.types()
			.stream()
			.filter((type) -> Contracts.example(type).contains("\"uscc\""))
			.forEach(aboutAgencies::add);
		assertThat(aboutAgencies).containsAll(handlings().keySet());
		aboutAgencies.removeAll(handlings().keySet());
		assertThat(aboutAgencies).containsExactlyInAnyOrderElementsOf(PASSED_OVER);
	}

	@Test
	void aSheetLeadsToItsTaskAndItsNumbersStandInTheDetail() {
		Entry line = Lines
			.sheet(new Heard.Sheet("t-1", USCC, "511002", LocalDate.of(2022, 3, 9), new Heard.Counts(4, 2, 1, 3)));
		assertThat(line.args()).containsExactly("2022-03-09", "4", "2", "1", "3");
		assertThat(line.link()).isEqualTo("/desk/tasks/t-1");
	}

	@Test
	void theVerdictChoosesTheTitleAndTheFailedConditionsAreNamed() {
		Entry line = Lines.eligibility(new Heard.Eligibility(USCC, "511002", LocalDate.of(2022, 3, 7), "INELIGIBLE",
				List.of(new Heard.Condition("ELG-01", "PASS"), new Heard.Condition("ELG-02", "FAIL"),
						new Heard.Condition("ELG-03", "UNDETERMINED"), new Heard.Condition("ELG-04", "FAIL"))));
		assertThat(line.variant()).isEqualTo("INELIGIBLE");
		assertThat(line.args()).containsExactly("2022-03-07", "ELG-02 ELG-04");
	}

	@Test
	void anEventThatNamesNoAgencyIsPermanentlyWrong() {
		assertThatThrownBy(() -> Lines.agency(new Heard.Agency(null, "x", "511002"))).isInstanceOf(Permanent.class);
		assertThatThrownBy(() -> Lines.agency(new Heard.Agency(USCC, "x", null))).isInstanceOf(Permanent.class);
	}

	@Test
	void aDrawnBuildingWithoutACodeHasNoLine() {
		Heard.Assignment building = new Heard.Assignment(null, "511002", List.of("OF-001"));
		assertThat(Lines.drawn(new Heard.Teams("d", "c", List.of(building)), building)).isEmpty();
	}

	@Test
	void aLeadAboutSomebodyWithoutACodeHasNoLine() {
		assertThat(Lines.lead(new Heard.Lead("LD-1", null, "511002", "XC-M", null, null))).isEmpty();
	}

	static Stream<String> everyTypeHeard() {
		return handlings().keySet().stream().sorted();
	}

	private static Map<String, Handling<?>> handlings() {
		return new TimelineConfiguration().timelineConsumer(null).handlings();
	}

	private static Entry line(String type) {
		Object data = StoredJson.mapper().readValue(Contracts.example(type), handlings().get(type).data());
		return switch (data) {
			case Heard.Agency agency -> Lines.agency(agency);
			case Heard.Eligibility eligibility -> Lines.eligibility(eligibility);
			case Heard.Declaration declaration -> Lines.declaration(declaration);
			case Heard.Letter letter -> Lines.letter(letter);
			case Heard.Teams teams -> Lines.drawn(teams, teams.assignments().getFirst()).orElseThrow();
			case Heard.Task task -> Lines.task(task);
			case Heard.TaskChange change -> Lines.taskChange(change);
			case Heard.Sheet sheet -> Lines.sheet(sheet);
			case Heard.Order order -> Lines.order(order);
			case Heard.Case filed -> Lines.filedCase(filed);
			case Heard.Notice notice -> Lines.notice(notice);
			case Heard.Engagement engagement -> Lines.engagement(engagement);
			case Heard.Lapse lapse -> Lines.lapse(lapse);
			case Heard.Equipment equipment -> Lines.equipment(equipment);
			case Heard.Project project -> Lines.project(project);
			case Heard.Lead lead -> Lines.lead(lead).orElseThrow();
			case Heard.Cleared cleared -> Lines.cleared(cleared);
			default -> throw new AssertionError("no line of " + data);
		};
	}

}
