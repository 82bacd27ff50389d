package io.firewarden.registry.agency.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyFilings.Committed;
import io.firewarden.registry.agency.AgencyFilings.Declared;
import io.firewarden.registry.agency.AgencyFilings.Filing;
import io.firewarden.registry.agency.AgencyFilings.Filings;
import io.firewarden.registry.agency.application.AgencySearch.Facet;
import io.firewarden.registry.agency.application.AgencySearch.Lapses;
import io.firewarden.registry.agency.application.AgencySearch.Order;
import io.firewarden.registry.agency.application.AgencySearch.Posted;
import io.firewarden.registry.agency.application.AgencySearch.Query;
import io.firewarden.registry.agency.application.AgencySearch.Reach;
import io.firewarden.registry.agency.application.AgencySearch.Window;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing.Verdict;
import io.firewarden.registry.search.NameQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyIndexTests {

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private static final Window FIRST = new Window(0, 20, Order.NAME, false);

	/** A has filed, and B refused to commit itself. */
	private static final Filings FILINGS = (uscc, _) -> new Filing(
			uscc.equals("A") ? Declared.FILED : Declared.NOT_FILED,
			uscc.equals("B") ? Committed.REFUSED : Committed.NONE);

	private final AgencyIndex index = new AgencyIndex();

	@BeforeEach
	void fourAgencies() {
		this.index.put(List.of(
				agency("A", "内江甲", "511002", List.of("MAINT_TEST"), "INELIGIBLE", "LOCAL", new Lapses(1, 2, 3)),
				agency("B", "内江乙", "511002", List.of("MAINT_TEST", "ASSESS"), "UNDETERMINED", "LOCAL", Lapses.NONE),
				agency("C", "成都丙", "511011", List.of("ASSESS"), "INELIGIBLE", "OTHER_CITY_IN_PROVINCE",
						new Lapses(0, 1, 1)),
				agency("D", "重庆丁", "511011", List.of("MAINT_TEST"), "UNDETERMINED", "OUT_OF_PROVINCE",
						new Lapses(0, 0, 5))));
	}

	@Test
	void withoutFiltersEveryFacetCountsTheWhole() {
		Map<Facet, Map<String, Long>> facets = search(query(null, null, null)).facets();
		assertThat(facets).isEqualTo(Map.of(Facet.BRIGADE, Map.of("511002", 2L, "511011", 2L), Facet.KIND,
				Map.of("MAINT_TEST", 3L, "ASSESS", 2L), Facet.VERDICT, Map.of("INELIGIBLE", 2L, "UNDETERMINED", 2L),
				Facet.REGISTERED, Map.of("true", 3L, "false", 1L), Facet.NATIONAL, Map.of("true", 2L, "false", 2L),
				Facet.SICHUAN, Map.of("true", 2L, "false", 2L), Facet.ORIGIN,
				Map.of("LOCAL", 2L, "OTHER_CITY_IN_PROVINCE", 1L, "OUT_OF_PROVINCE", 1L), Facet.WARNING,
				Map.of("7", 1L, "30", 2L, "90", 3L), Facet.DECLARED, Map.of("FILED", 1L, "NOT_FILED", 3L),
				Facet.COMMITTED, Map.of("NONE", 3L, "REFUSED", 1L)));
	}

	@Test
	void aFilterNarrowsTheOtherFacetsAndNotItsOwn() {
		AgencyIndex.Page page = search(query("511002", null, 90));
		assertThat(usccs(page)).containsExactly("A");
		assertThat(page.facets().get(Facet.BRIGADE)).isEqualTo(Map.of("511002", 1L, "511011", 2L));
		assertThat(page.facets().get(Facet.WARNING)).isEqualTo(Map.of("7", 1L, "30", 1L, "90", 1L));
		assertThat(page.facets().get(Facet.KIND)).isEqualTo(Map.of("MAINT_TEST", 1L));
	}

	@Test
	void aFacetWithManyValuesLiftsItsOwnFilterToo() {
		AgencyIndex.Page page = search(
				new Query(null, "511002", ServiceKind.ASSESS, null, Posted.ANYHOW, null, null, null, null, Reach.ALL));
		assertThat(usccs(page)).containsExactly("B");
		assertThat(page.facets().get(Facet.KIND)).isEqualTo(Map.of("MAINT_TEST", 2L, "ASSESS", 1L));
	}

	@Test
	void everyFilterNarrows() {
		assertThat(usccs(search(
				new Query(null, null, null, Verdict.INELIGIBLE, Posted.ANYHOW, null, null, null, null, Reach.ALL))))
			.containsExactlyInAnyOrder("A", "C");
		assertThat(usccs(search(
				new Query(null, null, null, null, posted(false, null, null), null, null, null, null, Reach.ALL))))
			.containsExactly("D");
		assertThat(usccs(search(new Query(null, null, null, null, Posted.ANYHOW, OriginScope.OUT_OF_PROVINCE, null,
				null, null, Reach.ALL))))
			.containsExactly("D");
		assertThat(usccs(search(query(null, null, 30)))).containsExactlyInAnyOrder("A", "C");
	}

	@Test
	void whatOneSystemKnowsAndTheOtherDoesNotIsFoundAndCounted() {
		AgencyIndex.Page page = search(
				new Query(null, null, null, null, posted(null, true, false), null, null, null, null, Reach.ALL));
		assertThat(usccs(page)).containsExactly("B");
		assertThat(page.facets().get(Facet.NATIONAL)).isEqualTo(Map.of("true", 1L, "false", 1L));
		assertThat(page.facets().get(Facet.SICHUAN)).isEqualTo(Map.of("true", 1L, "false", 1L));
		assertThat(page.facets().get(Facet.REGISTERED)).isEqualTo(Map.of("true", 1L));
		assertThat(usccs(
				search(new Query(null, null, null, null, posted(null, null, true), null, null, null, null, Reach.ALL))))
			.containsExactlyInAnyOrder("A", "C");
	}

	@Test
	void whatAgenciesFiledNarrowsAndIsCounted() {
		AgencyIndex.Page page = search(
				new Query(null, "511002", null, null, Posted.ANYHOW, null, null, Declared.NOT_FILED, null, Reach.ALL));
		assertThat(usccs(page)).containsExactly("B");
		assertThat(page.facets().get(Facet.DECLARED)).isEqualTo(Map.of("FILED", 1L, "NOT_FILED", 1L));
		assertThat(page.facets().get(Facet.BRIGADE)).isEqualTo(Map.of("511002", 1L, "511011", 2L));
		assertThat(usccs(search(
				new Query(null, null, null, null, Posted.ANYHOW, null, null, null, Committed.REFUSED, Reach.ALL))))
			.containsExactly("B");
	}

	@Test
	void aJurisdictionIsNeverLeft() {
		AgencyIndex.Page page = this.index.search(query("511011", null, null), FIRST,
				new Jurisdiction.Brigade("511002"), FILINGS);
		assertThat(page.content()).isEmpty();
		assertThat(page.facets().get(Facet.BRIGADE)).isEqualTo(Map.of("511002", 2L));
		assertThat(this.index.all(new Jurisdiction.OwnAgency("D"))).extracting(AgencyKeys::uscc).containsExactly("D");
	}

	@Test
	void theTextFitsNameCodeAndNumbers() {
		assertThat(usccs(search(query(null, "nj", null)))).containsExactlyInAnyOrder("A", "B");
		assertThat(usccs(search(query(null, "chongqing", null)))).containsExactly("D");
		assertThat(usccs(search(query(null, "reg-c", null)))).containsExactly("C");
		assertThat(usccs(search(Query.text("reg-c", Reach.PUBLIC)))).isEmpty();
		assertThat(usccs(search(query(null, " ", null)))).hasSize(4);
	}

	@Test
	void everyOrderHasTwoDirectionsAndPagesDoNotOverlap() {
		for (Order order : Order.values()) {
			List<String> up = usccs(
					this.index.search(query(null, null, null), new Window(0, 4, order, false), ALL, FILINGS));
			assertThat(up).hasSize(4);
			assertThat(usccs(this.index.search(query(null, null, null), new Window(1, 2, order, false), ALL, FILINGS)))
				.isEqualTo(up.subList(2, 4));
		}
		assertThat(usccs(this.index.search(query(null, null, null), new Window(0, 4, Order.USCC, true), ALL, FILINGS)))
			.containsExactly("D", "C", "B", "A");
		assertThat(this.index.search(query(null, null, null), new Window(9, 200, Order.NAME, false), ALL, FILINGS)
			.content()).isEmpty();
	}

	@Test
	void aLaterVersionReplacesTheOneBefore() {
		this.index.put(List.of(agency("A", "泸州甲", "511083", List.of(), "ELIGIBLE", "LOCAL", Lapses.NONE)));
		assertThat(this.index.size()).isEqualTo(4);
		assertThat(usccs(search(query(null, "luzhou", null)))).containsExactly("A");
		assertThat(usccs(search(query("511002", null, null)))).containsExactly("B");
	}

	/** Far above what any city has; the bound is loose because machines are shared. */
	@Test
	void aHundredThousandAgenciesAreSearchedInOnePass() {
		List<AgencyKeys> many = new ArrayList<>();
		String signs = "安澜云锦川南华盾蜀泰恒信宏远鑫达瑞祥";
		for (int i = 0; i < 100_000; i++) {
			String name = "内江" + signs.charAt(i % 18) + signs.charAt(i / 18 % 18) + signs.charAt(i / 324 % 18)
					+ "消防技术服务有限公司" + i;
			many.add(agency("U" + i, name, "5110" + i % 7, List.of("MAINT_TEST"), "INELIGIBLE", "LOCAL", Lapses.NONE));
		}
		this.index.put(many);
		long[] times = new long[60];
		String[] typed = { "nj", "neijiangyunjin", "锦川", "U99999", "xfjs", "没有的" };
		for (int i = 0; i < times.length; i++) {
			long begin = System.nanoTime();
			search(query((i % 2 == 0) ? "51103" : null, typed[i % typed.length], null));
			times[i] = (System.nanoTime() - begin) / 1_000_000;
		}
		Arrays.sort(times);
		LoggerFactory.getLogger(AgencyIndexTests.class).info("100,000 agencies: p95 {} ms", times[57]);
		assertThat(times[57]).as("p95 in ms of %s", Arrays.toString(times)).isLessThan(1500);
	}

	private AgencyIndex.Page search(Query query) {
		return this.index.search(query, FIRST, ALL, FILINGS);
	}

	private static Query query(String brigade, String text, Integer warning) {
		return new Query(text, brigade, null, null, Posted.ANYHOW, null, warning, null, null, Reach.ALL);
	}

	private static Posted posted(Boolean registered, Boolean national, Boolean sichuan) {
		return new Posted(registered, national, sichuan);
	}

	private static List<String> usccs(AgencyIndex.Page page) {
		return page.content().stream().map(AgencyKeys::uscc).toList();
	}

	/**
	 * In the national system are the local ones, on the platform all of this province but
	 * B.
	 */
	private static AgencyKeys agency(String uscc, String name, String brigade, List<String> kinds, String verdict,
			String origin, Lapses lapses) {
		return new AgencyKeys(uscc, 1, name, NameQuery.fold(name), brigade, kinds, verdict, origin.equals("LOCAL"),
				!origin.equals("OUT_OF_PROVINCE") && !uscc.equals("B"), origin, lapses, null, List.of("REG-" + uscc),
				Instant.parse("2022-03-07T00:00:00Z").plusSeconds(uscc.hashCode()));
	}

}
