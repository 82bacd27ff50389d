package io.firewarden.gateway.store;

/**
 * What has to be done with the store before the first request: indexes, the first keys,
 * the first accounts. Runs at every start, on every instance, and must not mind others
 * doing the same at the same moment. Order with {@code @Order}.
 */
@FunctionalInterface
public interface Preparation {

	void prepare();

}
