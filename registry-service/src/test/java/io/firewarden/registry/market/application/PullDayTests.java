package io.firewarden.registry.market.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.firewarden.registry.market.FeedIntake;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.domain.DayPull;
import io.firewarden.registry.sharing.DataExchange;
import io.firewarden.registry.sharing.DataExchange.Pulled;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PullDayTests {

	private static final LocalDate DAY = LocalDate.of(2022, 3, 4);

	private static final PullDay.Wanted WANTED = new PullDay.Wanted(FeedTables.ENTITIES, DAY);

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-03-07T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

	@TempDir
	Path folder;

	private final Map<LocalDate, Pulled> answers = new HashMap<>();

	private final Intake intake = new Intake();

	private final Days days = new Days();

	private PullDay pullDay() {
		return new PullDay(new Exchange(this.answers), this.intake, this.days, this.folder, CLOCK);
	}

	@Test
	void dayBecomesABatchWithTheCountThatTheExchangeStates() throws IOException {
		this.answers.put(DAY, new Pulled.Rows(3, 2, "UTF-8"));
		DayPull pull = pullDay().handle(WANTED, false, "zhidui");
		assertThat(pull.state()).isEqualTo(DayPull.State.TAKEN);
		FeedIntake.Delivery delivery = this.intake.deliveries.getFirst();
		assertThat(delivery.source()).isEqualTo(FeedSource.EXCHANGE);
		assertThat(delivery.number()).isEqualTo("20220304-001");
		assertThat(delivery.rows()).as("a lying count is for the pipeline to find").isEqualTo(3);
		assertThat(delivery.periodTo()).isEqualTo(DAY);
		assertThat(this.intake.files.getFirst()).isEqualTo("{}\n{}\n");
		assertThat(Files.list(this.folder)).isEmpty();
	}

	@Test
	void dayThatIsABatchIsLeftAloneUnlessItIsWantedAgain() throws IOException {
		this.answers.put(DAY, new Pulled.Rows(2, 2, "GB18030"));
		assertThat(pullDay().handle(WANTED, false, "zhidui").detail()).isEqualTo("GB18030");
		pullDay().handle(WANTED, false, "zhidui");
		assertThat(this.intake.deliveries).hasSize(1);
		pullDay().handle(WANTED, true, "zhidui");
		assertThat(this.intake.deliveries).extracting(FeedIntake.Delivery::number)
			.containsExactly("20220304-001", "20220304-002");
	}

	@Test
	@Covers({ "REG-590", "REG-591", "REG-592" })
	void whatCameInPlaceOfDataIsKeptOnce() throws IOException {
		this.answers.put(DAY, new Pulled.Unreadable(DataExchange.Kind.HTML, bytes("<html>")));
		assertThat(pullDay().handle(WANTED, false, "zhidui").problem()).isEqualTo("REG-590");
		DayPull again = pullDay().handle(WANTED, false, "zhidui");
		assertThat(again.state()).isEqualTo(DayPull.State.FAILED);
		assertThat(again.attempts()).isEqualTo(2);
		assertThat(this.intake.files).containsExactly("<html>");
		assertThat(this.intake.deliveries.getFirst().fileName()).endsWith("_001_D.html");
		this.answers.put(DAY, new Pulled.Unreadable(DataExchange.Kind.TEXT, bytes("维护中")));
		assertThat(pullDay().handle(WANTED, false, "zhidui").problem()).isEqualTo("REG-591");
		this.answers.put(DAY, new Pulled.Unreadable(DataExchange.Kind.JSON, bytes("{\"total\":1}")));
		assertThat(pullDay().handle(WANTED, false, "zhidui").problem()).isEqualTo("REG-592");
		this.answers.put(DAY, new Pulled.Rows(2, 2, "UTF-8"));
		assertThat(pullDay().handle(WANTED, false, "zhidui").state()).isEqualTo(DayPull.State.TAKEN);
		assertThat(this.intake.deliveries.getLast().number()).isEqualTo("20220304-004");
	}

	@Test
	@Covers({ "REG-593", "REG-594" })
	void noAnswerAndARefusalAreNamed() throws IOException {
		this.answers.put(DAY, new Pulled.Away("HTTP 502"));
		assertThat(pullDay().handle(WANTED, false, "zhidui").problem()).isEqualTo("REG-594");
		this.answers.put(DAY, new Pulled.Refused("E-106", "不在授权列表"));
		DayPull refused = pullDay().handle(WANTED, false, "zhidui");
		assertThat(refused.problem()).isEqualTo("REG-593");
		assertThat(refused.detail()).startsWith("E-106");
		assertThat(this.intake.deliveries).isEmpty();
	}

	@Test
	void missedDaysAreThoseThatWereNeverSettled() throws IOException {
		List<String> one = List.of(FeedTables.ENTITIES);
		LocalDate first = LocalDate.of(2022, 2, 28);
		assertThat(days(pullDay().missing(one, first, 2))).hasSize(7)
			.startsWith(first)
			.endsWith(LocalDate.of(2022, 3, 6));
		this.answers.put(LocalDate.of(2022, 3, 1), new Pulled.Rows(2, 2, "UTF-8"));
		this.answers.put(LocalDate.of(2022, 3, 3), new Pulled.Away("HTTP 502"));
		for (PullDay.Wanted day : pullDay().missing(one, first, 2)) {
			pullDay().handle(day, false, "zhidui");
		}
		assertThat(days(pullDay().missing(one, LocalDate.of(2022, 3, 5), 2)))
			.as("a failed day, and empty ones that may still come")
			.containsExactly(LocalDate.of(2022, 3, 3), LocalDate.of(2022, 3, 5), LocalDate.of(2022, 3, 6));
	}

	@Test
	void everyTableHasItsOwnDaysAndBatches() throws IOException {
		this.answers.put(DAY, new Pulled.Rows(2, 2, "UTF-8"));
		pullDay().handle(WANTED, false, "zhidui");
		List<String> two = List.of(FeedTables.ENTITIES, "ABNORMAL");
		assertThat(pullDay().missing(two, LocalDate.of(2022, 3, 5), 2)).as("as far back as any table")
			.containsExactly(new PullDay.Wanted("ABNORMAL", DAY),
					new PullDay.Wanted(FeedTables.ENTITIES, LocalDate.of(2022, 3, 5)),
					new PullDay.Wanted("ABNORMAL", LocalDate.of(2022, 3, 5)),
					new PullDay.Wanted(FeedTables.ENTITIES, LocalDate.of(2022, 3, 6)),
					new PullDay.Wanted("ABNORMAL", LocalDate.of(2022, 3, 6)));
		pullDay().handle(new PullDay.Wanted("ABNORMAL", DAY), false, "zhidui");
		assertThat(this.intake.deliveries).extracting(FeedIntake.Delivery::fileName)
			.containsExactly("SCJG_NJ_MARKET_ENTITY_20220304_001_D.jsonl", "SCJG_NJ_ABNORMAL_20220304_001_D.jsonl");
		assertThat(this.intake.deliveries.getLast().table()).isEqualTo("ABNORMAL");
	}

	@Test
	void dayOfNoRowsHasNothing() throws IOException {
		this.answers.put(DAY, new Pulled.Rows(0, 0, "UTF-8"));
		assertThat(pullDay().handle(WANTED, false, "zhidui").state()).isEqualTo(DayPull.State.NOTHING);
		assertThat(this.intake.deliveries).isEmpty();
	}

	private static List<LocalDate> days(List<PullDay.Wanted> wanted) {
		return wanted.stream().map(PullDay.Wanted::day).toList();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private record Exchange(Map<LocalDate, Pulled> answers) implements DataExchange {

		@Override
		public boolean configured() {
			return true;
		}

		@Override
		public Pulled pull(String table, LocalDate day, OutputStream lines) throws IOException {
			Pulled answer = this.answers.getOrDefault(day, new Pulled.Nothing());
			if (answer instanceof Pulled.Rows(long _, long written, String _)) {
				for (int i = 0; i < written; i++) {
					lines.write(bytes("{}\n"));
				}
			}
			return answer;
		}

		@Override
		public Handed hand(Referral referral) {
			return new Handed.Unknown();
		}

		@Override
		public Handed receipt(String documentNo) {
			return new Handed.Unknown();
		}

	}

	private static final class Intake implements FeedIntake {

		private final List<Delivery> deliveries = new ArrayList<>();

		private final List<String> files = new ArrayList<>();

		@Override
		public String receive(Delivery delivery, InputStream file) throws IOException {
			this.deliveries.add(delivery);
			this.files.add(new String(file.readAllBytes(), StandardCharsets.UTF_8));
			return "b-" + this.deliveries.size();
		}

		@Override
		public boolean knows(FeedSource source, String table, String number) {
			return this.deliveries.stream().anyMatch((one) -> one.number().equals(number) && one.table().equals(table));
		}

	}

	private static final class Days implements DayPulls {

		private final TreeMap<String, DayPull> all = new TreeMap<>();

		@Override
		public Optional<DayPull> of(String table, LocalDate day) {
			return Optional.ofNullable(this.all.get(table + day));
		}

		@Override
		public List<DayPull> between(String table, LocalDate first, LocalDate last) {
			return List.copyOf(this.all.subMap(table + first, true, table + last, true).descendingMap().values());
		}

		@Override
		public Optional<LocalDate> earliest() {
			return this.all.values().stream().map(DayPull::day).min(Comparator.naturalOrder());
		}

		@Override
		public void save(DayPull pull) {
			this.all.put(pull.table() + pull.day(), pull);
		}

	}

}
