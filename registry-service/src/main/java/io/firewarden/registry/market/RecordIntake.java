package io.firewarden.registry.market;

import java.util.List;

/**
 * Takes single records from a stream, where there is no file: the same reading, judging
 * and storing as for the rows of a batch.
 */
public interface RecordIntake {

	/**
	 * Takes records in, in their order; records taken before change nothing.
	 * @param batch the stream's part, such as a partition
	 */
	Taken take(Batch batch, List<StreamRecord> records);

	/**
	 * A record.
	 *
	 * @param position in its part of the stream
	 * @param json an object with the keys of scjg-feed/1
	 */
	record StreamRecord(long position, String json) {
	}

	/** What became of them. */
	record Taken(int kept, int unchanged, int stale, int rejected) {
	}

}
