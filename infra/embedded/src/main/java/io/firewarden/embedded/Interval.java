package io.firewarden.embedded;

/**
 * Keys of an index from one to another.
 *
 * @param from the first key
 * @param to not this key any more
 * @param order where in the key that part begins by which the query sorts
 */
record Interval(byte[] from, byte[] to, int order) {

	long size(OrderedIndex index) {
		return Math.max(0, index.before(to) - index.before(from));
	}

}
