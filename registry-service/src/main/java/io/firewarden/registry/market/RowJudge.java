package io.firewarden.registry.market;

/**
 * Decides whether a row concerns us. Asked for every row of every batch, by several
 * threads: answers from memory, in microseconds, and never asks the store.
 */
public interface RowJudge {

	Judgement judge(MarketEntity row);

	/**
	 * Told before a batch begins and between its chunks: the place to bring the memory up
	 * to date.
	 */
	default void refresh() {
	}

}
