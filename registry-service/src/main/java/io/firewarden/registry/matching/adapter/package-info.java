/** Pairs in the store and on the wire. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.matching.adapter;
