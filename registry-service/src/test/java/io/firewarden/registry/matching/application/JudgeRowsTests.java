package io.firewarden.registry.matching.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyIdentities;
import io.firewarden.registry.agency.AgencyIdentities.Identity;
import io.firewarden.registry.market.Concern;
import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.ScopeClass;
import io.firewarden.registry.matching.MarketRows;
import io.firewarden.registry.matching.Pairs.Ground;
import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.ScopeDictionary;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.matching.domain.RecordComparison;
import io.firewarden.registry.register.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeRowsTests {

	private static final String CODE = "91511000MA6200001Q";

	private static final String OTHER_CODE = "91511000MA62000029";

	private static final NameVocabulary WORDS = ReferenceTables.nameVocabulary();

	private final List<Identity> register = new ArrayList<>();

	private final List<PairBook.Known> known = new ArrayList<>();

	private List<ScopeDictionary> editions = ReferenceTables.scopeDictionaries();

	private final Clock clock = Clock.fixed(Instant.parse("2022-03-01T02:00:00Z"), ZoneOffset.UTC);

	private JudgeRows judge = judge();

	private PairMemory memory = memory();

	@BeforeEach
	void oneAgency() {
		this.register.add(agency(CODE, "内江甲乙消防技术服务有限公司", null));
		this.judge = judge();
	}

	@Test
	void aRowWithAnAgencysCodeIsMatchedWhateverItsName() {
		assertThat(why(MarketRows.named("四川丙丁商贸有限公司").code(CODE))).containsExactly(Concern.MATCHED);
		assertThat(why(MarketRows.named("四川丙丁商贸有限公司").code(OTHER_CODE).before(CODE))).containsExactly(Concern.MATCHED);
	}

	@Test
	void aRowWithTheCodeOfAMergedRecordIsTheAgencyThatTookItIn() {
		this.register.add(agency(OTHER_CODE, "内江甲乙消防", CODE));
		this.judge = judge();
		assertThat(this.memory.joinOf(MarketRows.named("四川丙丁商贸有限公司").code(OTHER_CODE).row()))
			.hasValueSatisfying((join) -> {
				assertThat(join.agency()).isEqualTo(CODE);
				assertThat(join.ground()).isEqualTo(Ground.USCC);
			});
	}

	@Test
	void aLikeNameWithoutACodeIsProposedAndNeverMatched() {
		for (String name : List.of("内江甲乙消防技术服务有限公司", "内江甲乙消防技术服务有限责任公司", "（内江）甲乙消防技术服务有限公司", "内江甲已消防技术服务有限公司")) {
			assertThat(why(MarketRows.named(name))).contains(Concern.PROPOSED, Concern.FIRE_NAME)
				.doesNotContain(Concern.MATCHED);
		}
	}

	@Test
	void aLikeNameWithAnotherValidCodeIsAnotherCompany() {
		assertThat(why(MarketRows.named("内江甲已消防技术服务有限公司").code(OTHER_CODE))).containsExactly(Concern.FIRE_NAME);
		assertThat(why(MarketRows.named("内江甲乙消防技术服务有限公司").code(OTHER_CODE))).contains(Concern.PROPOSED);
		assertThat(why(MarketRows.named("内江甲乙消防技术服务有限公司").code(OTHER_CODE).in(null))).contains(Concern.PROPOSED);
		assertThat(why(MarketRows.named("内江甲乙消防技术服务有限公司").code(OTHER_CODE).in("511025")))
			.doesNotContain(Concern.PROPOSED);
	}

	@Test
	void aFormerNameProposes() {
		assertThat(why(MarketRows.named("内江庚辛安全科技有限公司").code(OTHER_CODE).formerly("内江甲乙消防技术服务有限公司")))
			.containsExactly(Concern.PROPOSED);
	}

	@Test
	void scopeAndNameConcernUsWithoutAnyAgency() {
		Judgement judgement = this.judge.judge(MarketRows.named("内江庚辛机电有限公司").offering("消防设施检测").row());
		assertThat(judgement.why()).containsExactly(Concern.FIRE_SCOPE);
		assertThat(judgement.scope()).isEqualTo(ScopeClass.STRONG);
		assertThat(this.judge.judge(MarketRows.named("内江庚辛商贸有限公司").offering("建材销售").row()).concerns()).isFalse();
	}

	@Test
	void whatAnOfficerSaidIsRemembered() {
		MarketRows row = MarketRows.named("内江壬癸商贸有限公司").code(OTHER_CODE);
		assertThat(why(row)).isEmpty();
		this.known.add(new PairBook.Known("p", CODE, row.sourceId(), Pair.State.SAME));
		this.judge = judge();
		assertThat(why(row)).containsExactly(Concern.MATCHED);
		assertThat(this.memory.joinOf(row.row()))
			.hasValueSatisfying((join) -> assertThat(join.ground()).isEqualTo(Ground.DECISION));
		assertThat(this.memory.decidedFor(CODE)).containsExactly(row.sourceId());
		assertThat(this.memory.isOpen(CODE)).isFalse();
	}

	@Test
	void aNewEditionCountsFromTheNextBatchOn() {
		MarketRows row = MarketRows.named("内江壬癸商贸有限公司").offering("演示管网调校");
		RowJudge first = this.judge.begin();
		assertThat(first.judge(row.row()).concerns()).isFalse();
		this.editions = List.of(this.editions.getFirst(), new ScopeDictionary("2022-演示", LocalDate.of(2022, 3, 1), "演示",
				List.of(new ScopeDictionary.Phrase("演示管网调校", ScopeDictionary.Meaning.SERVICE, false, null))));
		first.refresh();
		assertThat(first.judge(row.row()).concerns()).as("this batch goes on as it began").isFalse();
		assertThat(this.judge.begin().judge(row.row()))
			.isEqualTo(new Judgement(Set.of(Concern.FIRE_SCOPE), ScopeClass.STRONG, "2022-演示"));
	}

	@Test
	void anEditionOfLaterDaysWaits() {
		this.editions = List.of(this.editions.getFirst(), new ScopeDictionary("2099", LocalDate.of(2099, 1, 1), "演示",
				List.of(new ScopeDictionary.Phrase("演示管网调校", ScopeDictionary.Meaning.SERVICE, false, null))));
		assertThat(why(MarketRows.named("内江壬癸商贸有限公司").offering("演示管网调校"))).isEmpty();
	}

	private Set<Concern> why(MarketRows row) {
		return this.judge.judge(row.row()).why();
	}

	private JudgeRows judge() {
		this.memory = memory();
		this.memory.refresh();
		AgencyShelf shelf = shelf();
		shelf.refresh();
		return new JudgeRows(this.memory,
				new Proposals(shelf, new RecordComparison(ReferenceTables.matchPoints().getLast()), WORDS),
				new DatedEditions(() -> this.editions, this.clock), WORDS);
	}

	private PairMemory memory() {
		return new PairMemory(shelf(), new PairBook() {
			@Override
			public void seen(List<Pair> pairs) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void joined(String pairId, Pair.Decision decision) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<Known> writtenSince(@Nullable Instant since) {
				return List.copyOf(JudgeRowsTests.this.known);
			}

			@Override
			public Written<Pair> change(String pairId, long expected, Jurisdiction by, Change change) {
				throw new UnsupportedOperationException();
			}
		}, this.clock);
	}

	private AgencyShelf shelf() {
		AgencyIdentities identities = (since) -> List.copyOf(this.register);
		return new AgencyShelf(identities, WORDS, this.clock);
	}

	private static Identity agency(String uscc, String name, @Nullable String mergedInto) {
		return new Identity(uscc, name, "COMPANY", List.of("MAINT_TEST"), "511011", null, null, mergedInto);
	}

}
