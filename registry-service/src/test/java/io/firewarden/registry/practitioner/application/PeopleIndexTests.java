package io.firewarden.registry.practitioner.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.application.PeopleSearch.As;
import io.firewarden.registry.practitioner.application.PeopleSearch.Order;
import io.firewarden.registry.practitioner.application.PeopleSearch.Page;
import io.firewarden.registry.practitioner.application.PeopleSearch.Query;
import io.firewarden.registry.practitioner.application.PeopleSearch.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleIndexTests {

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private static final Query ANYBODY = new Query(null, null, null, null, null, null, null);

	private static final Window FIRST = new Window(0, 20, Order.NUMBER, false);

	private static final LocalDate TODAY = LocalDate.of(2022, 3, 7);

	private final PeopleIndex index = new PeopleIndex();

	private final PersonKeys engineer = person(1, "演示甲", List.of("51-100"), "ENGINEER CLASS_1", "511002", "U1", null);

	private final PersonKeys both = person(2, "演示乙", List.of("51-200", "OP-1"), "CLASS_2 ENGINEER OPERATOR RANK_4",
			"511002 511011", "U1 U2", new Period(TODAY, TODAY));

	private final PersonKeys operator = person(3, null, List.of("OP-2", "OP-3"), "OPERATOR RANK_4 RANK_5", "511011",
			"U2", new Period(TODAY.minusDays(9), TODAY.minusDays(1)));

	@BeforeEach
	void threePeople() {
		this.index.put(List.of(this.operator, this.both, this.engineer));
	}

	@Test
	void withoutFiltersEveryFacetCountsTheWhole() {
		Page page = search(ANYBODY);
		assertThat(page.ids()).containsExactly(this.engineer.id(), this.both.id(), this.operator.id());
		assertThat(page.facets()).isEqualTo(Map.of("as", Map.of("ENGINEER", 2L, "OPERATOR", 2L), "level",
				Map.of("CLASS_1", 1L, "CLASS_2", 1L), "rank", Map.of("5", 1L, "4", 2L, "3", 0L, "2", 0L, "1", 0L),
				"brigade", Map.of("511002", 2L, "511011", 2L), "contested", Map.of("true", 1L)));
	}

	@Test
	void aContestIsOneFromItsFirstToItsLastDay() {
		Query contested = new Query(null, null, null, null, null, null, true);
		assertThat(search(contested).ids()).containsExactly(this.both.id());
		assertThat(this.index.search(contested, FIRST, true, TODAY.minusDays(9), ALL).ids())
			.containsExactly(this.operator.id());
		assertThat(this.index.search(contested, FIRST, true, TODAY.plusDays(1), ALL).ids()).isEmpty();
	}

	@Test
	void oneBoxTakesNamesPinyinInitialsAndTheBeginningOfAnyNumber() {
		assertThat(search(typed("乙")).ids()).containsExactly(this.both.id());
		assertThat(search(typed("ysj")).ids()).containsExactly(this.engineer.id());
		assertThat(search(typed("yanshiyi")).ids()).containsExactly(this.both.id());
		assertThat(search(typed("op-")).ids()).containsExactly(this.both.id(), this.operator.id());
		assertThat(search(typed(" op-3")).ids()).containsExactly(this.operator.id());
		assertThat(search(typed("P-3")).ids()).isEmpty();
		assertThat(this.index.search(typed("乙"), FIRST, false, TODAY, ALL).ids()).isEmpty();
		assertThat(search(typed(" ")).total()).isEqualTo(3);
	}

	@Test
	void aJurisdictionIsNeverLeft() {
		assertThat(this.index.search(ANYBODY, FIRST, true, TODAY, new Jurisdiction.Brigade("511011")).ids())
			.containsExactly(this.both.id(), this.operator.id());
		Page own = this.index.search(ANYBODY, FIRST, true, TODAY, new Jurisdiction.OwnAgency("U2"));
		assertThat(own.ids()).containsExactly(this.both.id(), this.operator.id());
		assertThat(own.facets().get("level")).isEqualTo(Map.of("CLASS_1", 0L, "CLASS_2", 1L));
		assertThat(this.index.search(ANYBODY, FIRST, true, TODAY, new Jurisdiction.Nowhere()).total()).isZero();
	}

	@Test
	void aLaterVersionReplacesTheOneBefore() {
		this.index.put(List.of(new PersonKeys(this.engineer.id(), 2, "演示丁", List.of("52-1"),
				List.of("ENGINEER", "CLASS_2"), List.of("511083"), List.of("U9"), null, Instant.ofEpochMilli(99))));
		assertThat(search(ANYBODY).ids()).containsExactly(this.both.id(), this.engineer.id(), this.operator.id());
		assertThat(search(typed("51-100")).total()).isZero();
		assertThat(search(new Query(null, "U9", "511083", null, null, null, null)).ids())
			.containsExactly(this.engineer.id());
		assertThat(this.index.search(ANYBODY, new Window(0, 1, Order.UPDATED_AT, true), true, TODAY, ALL).ids())
			.containsExactly(this.engineer.id());
	}

	/** Random people, changes and questions, against looking at each of them. */
	@Test
	void everyAnswerIsThatOfLookingAtEverybody() {
		Random random = new Random(42);
		Map<String, PersonKeys> known = new TreeMap<>(Map.of(this.engineer.id(), this.engineer, this.both.id(),
				this.both, this.operator.id(), this.operator));
		for (int round = 1; round <= 60; round++) {
			List<PersonKeys> written = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				written.add(random(random, random.nextInt(1200), round + 1));
			}
			Map<String, PersonKeys> last = new HashMap<>();
			written.forEach((one) -> last.putIfAbsent(one.id(), one));
			this.index.put(written);
			known.putAll(last);
			for (int i = 0; i < 10; i++) {
				compare(query(random), jurisdiction(random), known, random);
			}
		}
	}

	private void compare(Query query, Jurisdiction by, Map<String, PersonKeys> known, Random random) {
		Order order = Order.values()[random.nextInt(3)];
		boolean down = random.nextBoolean();
		List<String> wanted = new ArrayList<>(
				known.values().stream().filter(fits(query, by)).sorted(comparator(order)).map(PersonKeys::id).toList());
		if (down) {
			Collections.reverse(wanted);
		}
		Page page = this.index.search(query, new Window(1, 30, order, down), true, TODAY, by);
		assertThat(page.total()).as(query.toString()).isEqualTo(wanted.size());
		assertThat(page.ids()).isEqualTo(wanted.stream().skip(30).limit(30).toList());
		Query ofAnyRank = new Query(query.q(), query.uscc(), query.brigade(), query.as(), query.level(), null,
				query.contested());
		for (String rank : List.of("1", "4", "5")) {
			assertThat(page.facets().get("rank")).containsEntry(rank,
					known.values()
						.stream()
						.filter(fits(ofAnyRank, by))
						.filter((one) -> one.traits().contains("RANK_" + rank))
						.count());
		}
		Query contested = new Query(query.q(), query.uscc(), query.brigade(), query.as(), query.level(), query.rank(),
				true);
		assertThat(page.facets().get("contested")).containsEntry("true",
				known.values().stream().filter(fits(contested, by)).count());
	}

	private static Predicate<PersonKeys> fits(Query query, Jurisdiction by) {
		return (one) -> (query.q() == null || one.numbers().stream().anyMatch((no) -> no.startsWith(query.q()))
				|| one.name() != null && one.name().contains(query.q()))
				&& (query.uscc() == null || one.usccs().contains(query.uscc()))
				&& (query.brigade() == null || one.brigades().contains(query.brigade()))
				&& (query.as() == null || one.traits().contains(query.as().name()))
				&& (query.level() == null || one.traits().contains(query.level().name()))
				&& (query.rank() == null || one.traits().contains("RANK_" + query.rank()))
				&& (query.contested() == null || one.contested() != null && one.contested().holdsOn(TODAY))
				&& switch (by) {
					case Jurisdiction.Everywhere() -> true;
					case Jurisdiction.Brigade(String code) -> one.brigades().contains(code);
					case Jurisdiction.OwnAgency(String uscc) -> one.usccs().contains(uscc);
					case Jurisdiction.Nowhere() -> false;
				};
	}

	private static Comparator<PersonKeys> comparator(Order order) {
		return (switch (order) {
			case NUMBER -> Comparator.comparing((PersonKeys one) -> one.numbers().getFirst());
			case NAME -> Comparator.comparing((PersonKeys one) -> (one.name() != null) ? one.name() : "");
			case UPDATED_AT -> Comparator.comparing(PersonKeys::updatedAt);
		}).thenComparing(PersonKeys::id);
	}

	private static Query query(Random random) {
		return new Query(random.nextInt(3) == 0 ? "51" : null, random.nextInt(4) == 0 ? "U" + random.nextInt(9) : null,
				random.nextInt(4) == 0 ? "B" + random.nextInt(3) : null, random.nextInt(4) == 0 ? As.ENGINEER : null,
				random.nextInt(4) == 0 ? EngineerLevel.CLASS_2 : null, random.nextInt(3) == 0 ? 4 : null,
				random.nextInt(4) == 0 ? true : null);
	}

	private static Jurisdiction jurisdiction(Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> new Jurisdiction.Brigade("B1");
			case 1 -> new Jurisdiction.OwnAgency("U3");
			default -> ALL;
		};
	}

	private static PersonKeys random(Random random, int number, int version) {
		List<String> traits = Stream.of("ENGINEER", "CLASS_1", "CLASS_2", "OPERATOR", "RANK_1", "RANK_4", "RANK_5")
			.filter((one) -> random.nextInt(3) == 0)
			.toList();
		Period contested = random.nextInt(5) == 0
				? new Period(TODAY.minusDays(random.nextInt(3)), TODAY.plusDays(random.nextInt(3) - 1)) : null;
		return new PersonKeys(id(number), version, random.nextInt(4) == 0 ? null : "人" + random.nextInt(300),
				List.of((50 + random.nextInt(3)) + "-" + number + "-" + version), traits,
				List.of("B" + random.nextInt(3)), List.of("U" + random.nextInt(9)), contested,
				Instant.ofEpochMilli(random.nextInt(1000)));
	}

	/** What a country has; the bound is loose because machines are shared. */
	@Test
	void threeHundredThousandPeopleAreSearchedInOnePass() {
		String signs = "安澜云锦川南华盾蜀泰恒信宏远鑫达瑞祥";
		for (int from = 0; from < 300_000; from += 1000) {
			List<PersonKeys> some = new ArrayList<>();
			for (int i = from; i < from + 1000; i++) {
				String name = "王" + signs.charAt(i % 18) + signs.charAt(i / 18 % 18);
				some.add(person(i + 10, name, List.of("51" + (10_000_000 + i)), "OPERATOR RANK_" + (1 + i % 5),
						"5110" + i % 7, "U" + i / 12, null));
			}
			this.index.put(some);
		}
		search(ANYBODY);
		long[] times = new long[60];
		String[] typed = { "wang", "wal", "云锦", "5110299999", "没有的" };
		for (int i = 0; i < times.length; i++) {
			long begin = System.nanoTime();
			search(new Query(typed[i % typed.length], null, (i % 2 == 0) ? "51103" : null, null, null, 4, null));
			times[i] = (System.nanoTime() - begin) / 1_000_000;
		}
		Arrays.sort(times);
		LoggerFactory.getLogger(PeopleIndexTests.class).info("300,000 people: p95 {} ms", times[57]);
		assertThat(times[57]).as("p95 in ms of %s", Arrays.toString(times)).isLessThan(1500);
	}

	private Page search(Query query) {
		return this.index.search(query, FIRST, true, TODAY, ALL);
	}

	private static Query typed(String text) {
		return new Query(text, null, null, null, null, null, null);
	}

	private static PersonKeys person(int number, @Nullable String name, List<String> numbers, String traits,
			String brigades, String usccs, @Nullable Period contested) {
		return new PersonKeys(id(number), 1, name, numbers, List.of(traits.split(" ")), List.of(brigades.split(" ")),
				List.of(usccs.split(" ")), contested, Instant.ofEpochMilli(number));
	}

	private static String id(int number) {
		return "PR-%016x".formatted(number * 0x9E3779B97F4A7C15L);
	}

}
