/** 共享交换平台 as a source of batches: pulled day by day. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.market.adapter.exchange;
