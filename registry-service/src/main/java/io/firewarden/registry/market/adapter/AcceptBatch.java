package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.market.FeedIntake;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedBatch.Note;
import io.firewarden.registry.market.application.FeedBatch.State;
import io.firewarden.registry.work.WorkFiles;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in. Once this has answered, the file is on the disk and will be worked on,
 * whatever happens to this process.
 */
final class AcceptBatch implements FeedIntake {

	private static final String NUMBER_TWICE = "REG-526";

	private static final String PREV_MISSING = "REG-541";

	private static final String REPLAY = "REG-544";

	private static final int LONGEST_NAME = 200;

	private final MongoFeedLedger ledger;

	private final WorkFiles files;

	private final FeedWorker worker;

	private final long largest;

	private final Clock clock;

	AcceptBatch(MongoFeedLedger ledger, WorkFiles files, FeedWorker worker, long largest, Clock clock) {
		this.ledger = ledger;
		this.files = files;
		this.worker = worker;
		this.largest = largest;
		this.clock = clock;
	}

	@Override
	public String receive(Delivery delivery, InputStream file) throws IOException {
		return receive(delivery, file, null);
	}

	@Override
	public boolean knows(FeedSource source, String table, String number) {
		return this.ledger.numbered(source, table, number).isPresent();
	}

	/**
	 * Takes a file in.
	 * @param doubt why nothing of it is to be applied unasked, null for no reason
	 */
	String receive(Delivery delivery, InputStream file, @Nullable Note doubt) throws IOException {
		String arrival = Ids.derived("market-arrival", delivery.source().name(), delivery.number(), delivery.fileName(),
				String.valueOf(Thread.currentThread().threadId()));
		WorkFiles.Received received = this.files.receive(arrival, FeedFiles.UPLOAD, file, this.largest);
		// The same file under the same number is the same batch.
		String id = Ids.derived("market-batch", delivery.source().name(), numberIn(delivery), received.sha256());
		enter(id, arrival, delivery, received, doubt);
		this.worker.wake();
		return id;
	}

	/** Every table has numbers of its own. */
	private static String numberIn(Delivery one) {
		return one.table().equals(FeedTables.ENTITIES) ? one.number() : one.table() + "/" + one.number();
	}

	/**
	 * One at a time: the second of two equal files must not take the first one's place.
	 */
	private synchronized void enter(String id, String arrival, Delivery delivery, WorkFiles.Received received,
			@Nullable Note doubt) throws IOException {
		if (this.ledger.find(id).isPresent()) {
			this.files.remove(arrival);
			return;
		}
		this.files.move(arrival, id);
		this.ledger.add(batch(id, delivery, received, doubt));
	}

	private FeedBatch batch(String id, Delivery delivery, WorkFiles.Received received, @Nullable Note doubt) {
		List<Note> notes = new ArrayList<>();
		Note problem = doubt;
		Optional<FeedBatch> numbered = this.ledger.numbered(delivery.source(), delivery.table(), delivery.number());
		if (numbered.isPresent() && problem == null) {
			problem = Note.of(NUMBER_TWICE, delivery.number());
		}
		if (delivery.prev() != null
				&& this.ledger.numbered(delivery.source(), delivery.table(), delivery.prev()).isEmpty()) {
			notes.add(Note.of(PREV_MISSING, delivery.prev()));
		}
		Optional<FeedBatch> replayed = this.ledger.appliedBefore(delivery.table(), received.sha256());
		replayed.ifPresent((one) -> notes.add(Note.of(REPLAY, one.delivery().number())));
		Instant now = this.clock.instant();
		// An upload's number says nothing about when it came.
		String order = (delivery.source() == FeedSource.UPLOAD) ? "U%014d".formatted(now.toEpochMilli())
				: delivery.number();
		FeedBatch.Rank rank = replayed.map(FeedBatch::rank)
			.orElseGet(() -> new FeedBatch.Rank(
					(delivery.periodTo() != null) ? delivery.periodTo() : LocalDate.now(this.clock), order));
		return new FeedBatch(id, named(delivery), rank, received.bytes(), received.sha256(), now, State.WAITING,
				new FeedBatch.Finding(null, null, List.of(), notes), FeedBatch.Tally.NOTHING, FeedBatch.Progress.START,
				problem, null, null, null, null, true, 0);
	}

	private static Delivery named(Delivery one) {
		String name = one.fileName().strip();
		return new Delivery(one.source(), one.number(), one.table(), one.full(),
				name.substring(0, Math.min(LONGEST_NAME, name.length())), one.charset(), one.rows(), one.bytes(),
				one.sha256(), one.prev(), one.periodFrom(), one.periodTo(), one.by());
	}

}
