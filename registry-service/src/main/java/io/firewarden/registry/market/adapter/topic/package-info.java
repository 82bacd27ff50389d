/**
 * The topic {@code market.enterprise-records.v1} as a source: instances of this service
 * share its partitions.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.market.adapter.topic;
