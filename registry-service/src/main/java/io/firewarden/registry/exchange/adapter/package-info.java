/** Files, store and web side of the exchange. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.exchange.adapter;
