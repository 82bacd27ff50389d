package io.firewarden.registry.lead.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketRegister;
import io.firewarden.registry.market.MarketStanding;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.MarketSubject;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.matching.Pairs;
import io.firewarden.registry.roster.NameKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class MarketRowsTests {

	private static final String USCC = "91511000MA00DEMN4W";

	private static final String OTHER = "91511000MA0FAKE17C";

	private final List<KeptEntity> kept = new ArrayList<>();

	private final Map<String, List<String>> decided = new HashMap<>();

	@Test
	void anAgencyIsFoundByCodeByDecisionAndByAFormerNumber() {
		row("P-1", USCC, "内江演示安澜消防技术服务有限公司", List.of());
		assertThat(rows().of(Set.of(USCC), Set.of(USCC)).get(USCC)).isEqualTo(this.kept.getFirst());
		row("P-2", null, "内江演示橙盾消防检测有限公司", List.of(OTHER));
		assertThat(rows().of(Set.of(OTHER), Set.of(OTHER)).get(OTHER).entity().sourceId()).isEqualTo("P-2");
		row("P-3", null, "内江演示橙盾消防检测公司", List.of());
		this.decided.put(OTHER, List.of("P-3"));
		assertThat(rows().of(Set.of(OTHER), Set.of(OTHER)).get(OTHER).entity().sourceId()).isEqualTo("P-3");
	}

	@Test
	void whoIsNoAgencyIsFoundByCodeOnly() {
		row("P-2", null, "内江演示橙盾消防检测有限公司", List.of(OTHER));
		assertThat(rows().of(Set.of(OTHER), Set.of())).isEmpty();
	}

	@Test
	void unitsMeanOneEnterpriseOrNobodyKnowsWhich() {
		row("P-1", USCC, "内江演示安澜消防技术服务有限公司", List.of());
		String key = NameKey.of("内江演示安澜消防技术服务有限责任公司").value();
		assertThat(rows().meant(null, key)).isNotNull();
		row("P-2", OTHER, "内江演示安澜消防技术服务有限公司", List.of());
		assertThat(rows().meant(null, key)).isNull();
		KeptEntity coded = rows().meant(OTHER, key);
		assertThat(coded).isEqualTo(this.kept.getLast());
	}

	private void row(String source, @Nullable String uscc, String name, List<String> former) {
		this.kept.add(new KeptEntity(new MarketEntity(source, uscc, null, null, former, name, List.of(),
				new MarketSubject(null, null, LegalPerson.YES, ""), new MarketStanding(MarketStatus.ACTIVE, "存续", null),
				null, null, null, "511002", "511002", "", null, null, null, null, false, List.of()), Judgement.NONE,
				new RowRef("B-1", "f", 1), Instant.EPOCH));
	}

	private MarketRows rows() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory(
				Map.of("market", new InMemory(), "pairs", new Decided()));
		return new MarketRows(beans.getBeanProvider(MarketRegister.class), beans.getBeanProvider(Pairs.class));
	}

	private final class InMemory implements MarketRegister {

		@Override
		public Optional<KeptEntity> find(String uscc) {
			return MarketRowsTests.this.kept.stream().filter((one) -> uscc.equals(one.entity().uscc())).findFirst();
		}

		@Override
		public Map<String, KeptEntity> findAll(Collection<String> usccs) {
			Map<String, KeptEntity> found = new HashMap<>();
			usccs.forEach((uscc) -> find(uscc).ifPresent((one) -> found.put(uscc, one)));
			return found;
		}

		@Override
		public Optional<KeptEntity> findBySource(String sourceId) {
			return MarketRowsTests.this.kept.stream()
				.filter((one) -> one.entity().sourceId().equals(sourceId))
				.findFirst();
		}

		@Override
		public List<KeptEntity> findByFormerNumber(String number) {
			return MarketRowsTests.this.kept.stream()
				.filter((one) -> one.entity().formerNumbers().contains(number))
				.toList();
		}

		@Override
		public List<KeptEntity> findByName(String name) {
			return MarketRowsTests.this.kept.stream()
				.filter((one) -> NameKey.of(one.entity().name()).value().equals(name))
				.toList();
		}

		@Override
		public List<KeptEntity> after(@Nullable String after, int most) {
			return (after == null) ? MarketRowsTests.this.kept : List.of();
		}

	}

	private final class Decided implements Pairs {

		@Override
		public Optional<Join> joinOf(MarketEntity row) {
			return Optional.empty();
		}

		@Override
		public List<String> decidedFor(String agency) {
			return MarketRowsTests.this.decided.getOrDefault(agency, List.of());
		}

		@Override
		public boolean isOpen(String agency) {
			return false;
		}

	}

}
