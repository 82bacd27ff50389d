/** Commitments over HTTP, in the store, on the wire, and the texts of the letters. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.commitment.adapter;
