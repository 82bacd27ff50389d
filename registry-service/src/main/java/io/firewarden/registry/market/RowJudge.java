package io.firewarden.registry.market;

/**
 * Decides whether a row concerns us. Asked for every row of every batch, by several
 * threads: answers from memory, in microseconds, and never asks the store.
 */
public interface RowJudge {

	Judgement judge(MarketEntity row);

	/**
	 * The judge of a batch that begins: whatever is dated, such as the dictionary of
	 * scopes, stays for this judge as it is now.
	 */
	default RowJudge begin() {
		refresh();
		return this;
	}

	/** Told between the chunks of a batch: the place to bring the memory up to date. */
	default void refresh() {
	}

}
