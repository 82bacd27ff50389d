/** Files, store, folder and requests of the market feed. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.market.adapter;
