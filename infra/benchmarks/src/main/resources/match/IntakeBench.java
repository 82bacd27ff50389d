import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyIdentities;
import io.firewarden.registry.market.FeedIntake.Delivery;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.JudgedRow;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedLedger;
import io.firewarden.registry.market.application.KeptIndex;
import io.firewarden.registry.market.application.KeptRows;
import io.firewarden.registry.market.application.RunBatch;
import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.ScopeEditions;
import io.firewarden.registry.matching.application.AgencyShelf;
import io.firewarden.registry.matching.application.DatedEditions;
import io.firewarden.registry.matching.application.JudgeRows;
import io.firewarden.registry.matching.application.KeepPairs;
import io.firewarden.registry.matching.application.PairBook;
import io.firewarden.registry.matching.application.PairMemory;
import io.firewarden.registry.matching.application.Proposals;
import io.firewarden.registry.matching.domain.MatchPoints;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.matching.domain.RecordComparison;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.work.GoOn;
import io.firewarden.registry.work.WorkFiles;

/**
 * The whole intake of a batch but for the store: staged, checked, kept, read again,
 * normalised, judged against all agencies by code, name and scope, questions kept.
 */
final class IntakeBench implements Turns.Work {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T00:00:00Z"), ZoneOffset.UTC);

	private final Path folder;

	private final WorkFiles files;

	private final RunBatch.Parts parts;

	private long pairs;

	IntakeBench(Path folder) throws IOException {
		this.folder = folder;
		this.files = new WorkFiles(folder.resolve("batches"));
		NameVocabulary words = ReferenceTables.nameVocabulary();
		MatchPoints points = ReferenceTables.matchPoints().getLast();
		ScopeEditions scopes = new DatedEditions(ReferenceTables::scopeDictionaries, CLOCK);
		List<AgencyIdentities.Identity> agencies = agencies(folder);
		AgencyShelf shelf = new AgencyShelf((since) -> (since == null) ? agencies : List.of(), words, CLOCK);
		PairBook book = new Questions();
		PairMemory memory = new PairMemory(shelf, book, CLOCK);
		Proposals proposals = new Proposals(shelf, new RecordComparison(points), words);
		this.parts = new RunBatch.Parts(Doors.files(folder.resolve("batches")), Doors.reader(),
				new JudgeRows(memory, proposals, scopes, words), new Counted(),
				List.of(new KeepPairs(proposals, memory, book, scopes, points, CLOCK)),
				(id) -> this.files.file(id, "codes.tmp"), Doors.recordTables());
	}

	private static List<AgencyIdentities.Identity> agencies(Path folder) throws IOException {
		List<String> names = Inputs.lines(folder, Inputs.AGENCIES);
		List<String> codes = Inputs.lines(folder, Inputs.AGENCY_CODES);
		List<AgencyIdentities.Identity> agencies = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			agencies.add(new AgencyIdentities.Identity(codes.get(i), names.get(i), "COMPANY", List.of("MAINT_TEST"),
					"511002", null, null, null));
		}
		return agencies;
	}

	@Override
	public String run(int n) throws IOException {
		String id = "batch-" + n;
		this.pairs = 0;
		Path feed = Inputs.feed(this.folder, n);
		try (InputStream in = Files.newInputStream(feed)) {
			WorkFiles.Received received = this.files.receive(id, "upload", in, Long.MAX_VALUE);
			Delivery delivery = new Delivery(FeedSource.DROP, id, "MARKET_ENTITY", true, "feed.csv.gz", "UTF-8",
					(long) n, received.bytes(), received.sha256(), null, null, null, "bench");
			FeedBatch batch = new FeedBatch(id, delivery, new FeedBatch.Rank(LocalDate.now(CLOCK), id),
					received.bytes(), received.sha256(), CLOCK.instant(), FeedBatch.State.WAITING,
					FeedBatch.Finding.NOTHING, FeedBatch.Tally.NOTHING, FeedBatch.Progress.START, null, null, null,
					null, null, true, 0);
			FeedBatch done = new RunBatch(new Ledger(), this.parts, CLOCK,
					new RunBatch.Limits(5, Period.ofYears(3), Period.ofDays(30)))
				.handle("bench", batch, () -> false)
				.orElseThrow();
			FeedBatch.Tally tally = done.tally();
			return done.state() + "/" + tally.read() + "/" + tally.rejected() + "/" + tally.kept() + "/" + this.pairs;
		}
		finally {
			this.files.remove(id);
		}
	}

	/** Notes nothing. */
	private static final class Ledger implements FeedLedger {

		@Override
		public boolean add(FeedBatch received) {
			return true;
		}

		@Override
		public Optional<FeedBatch> find(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<FeedBatch> numbered(FeedSource source, String table, String number) {
			return Optional.empty();
		}

		@Override
		public Optional<FeedBatch> appliedBefore(String table, String sha256) {
			return Optional.empty();
		}

		@Override
		public Optional<FeedBatch> take(String worker) {
			return Optional.empty();
		}

		@Override
		public GoOn record(String worker, FeedBatch current) {
			return GoOn.YES;
		}

		@Override
		public void end(String worker, FeedBatch ended) {
			// The caller has it.
		}

		@Override
		public void leave(String worker, String id) {
			// Nobody else is there.
		}

	}

	/** Takes every row and forgets it. */
	private static final class Counted implements KeptRows {

		@Override
		public KeptIndex index(String batchId, long from) {
			return new KeptIndex();
		}

		@Override
		public Written write(List<Candidate> chunk) {
			return new Written(
					chunk.stream().map((one) -> new JudgedRow(one.entity(), one.judgement(), one.ref())).toList(), 0, 0);
		}

	}

	/** Counts the questions. */
	private final class Questions implements PairBook {

		@Override
		public void seen(List<Pair> seen) {
			IntakeBench.this.pairs += seen.size();
		}

		@Override
		public void joined(String pairId, Pair.Decision decision) {
			// None is open.
		}

		@Override
		public List<Known> writtenSince(Instant since) {
			return List.of();
		}

		@Override
		public Written<Pair> change(String pairId, long expected, Jurisdiction by, Change change) {
			throw new UnsupportedOperationException();
		}

	}

}
