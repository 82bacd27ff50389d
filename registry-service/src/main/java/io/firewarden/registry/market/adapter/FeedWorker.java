package io.firewarden.registry.market.adapter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import com.mongodb.MongoException;
import io.firewarden.platform.access.Acting;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedLedger;
import io.firewarden.registry.market.application.RunBatch;
import io.firewarden.registry.work.WorkLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on batches, one after the other. */
final class FeedWorker extends WorkLoop {

	private static final Logger log = LoggerFactory.getLogger(FeedWorker.class);

	private final String name;

	private final FeedLedger ledger;

	private final RunBatch runBatch;

	FeedWorker(String name, FeedLedger ledger, RunBatch runBatch) {
		super("market-feed", Duration.ofSeconds(2));
		this.name = name;
		this.ledger = ledger;
		this.runBatch = runBatch;
	}

	@Override
	protected boolean work(BooleanSupplier stopping) {
		Optional<FeedBatch> next = this.ledger.take(this.name);
		next.ifPresent((taken) -> new Acting("market-feed", null).run(() -> run(taken, stopping)));
		return next.isPresent();
	}

	private void run(FeedBatch taken, BooleanSupplier stopping) {
		try {
			this.runBatch.handle(this.name, taken, stopping)
				.ifPresent((ended) -> log.info("batch {} of {}: {} {}", ended.delivery().number(),
						ended.delivery().source(), ended.state(), ended.tally()));
		}
		catch (MongoException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// Trying again would end the same way, and keep the others waiting.
			log.error("batch {}", taken.id(), ex);
			this.runBatch.fail(this.name, this.ledger.find(taken.id()).orElse(taken));
		}
	}

}
