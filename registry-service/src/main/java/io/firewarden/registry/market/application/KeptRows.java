package io.firewarden.registry.market.application;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.market.Concern;
import io.firewarden.registry.market.JudgedRow;
import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.RowRef;

/** The rows that concern us, in the store. */
public interface KeptRows {

	/**
	 * What is kept, in short.
	 * @param batchId the batch at work
	 * @param from what the batch stored of this line and later ones was not recorded
	 */
	KeptIndex index(String batchId, long from);

	/**
	 * Writes rows, unless what is stored is newer; the same chunk again changes nothing.
	 */
	Written write(List<Candidate> chunk);

	/**
	 * A row that may have to be written.
	 *
	 * @param rank orders the rows of one enterprise
	 * @param second of the rank
	 * @param print of what it says
	 */
	record Candidate(MarketEntity entity, Judgement judgement, RowRef ref, String rank, long second, long print) {

		/** Whether it is wanted though nothing is kept of the enterprise. */
		public boolean isNews() {
			return !this.judgement.why().equals(Set.of(Concern.CHANGED)) && !this.entity.withdrawn();
		}

		/** A row of a batch; one that means nothing to us by itself was kept before. */
		public static Candidate of(MarketEntity entity, Judgement judgement, FeedBatch.Rank batch, RowRef ref) {
			Judgement meant = judgement.concerns() ? judgement
					: new Judgement(Set.of(Concern.CHANGED), judgement.scope(), judgement.dictionary());
			LocalDateTime time = entity.sourceTime();
			long second = ((time != null) ? time : batch.day().atStartOfDay()).toEpochSecond(ZoneOffset.UTC);
			// Sorts as text.
			String rank = "%012d|%s|%011d".formatted(second, batch.order(), ref.line());
			return new Candidate(entity, meant, ref, rank, second, Prints.of(entity, meant));
		}

	}

	/**
	 * What became of a chunk.
	 *
	 * @param kept rows that are stored as this batch has them
	 */
	record Written(List<JudgedRow> kept, int unchanged, int stale) {

		public Written {
			kept = List.copyOf(kept);
		}

	}

}
