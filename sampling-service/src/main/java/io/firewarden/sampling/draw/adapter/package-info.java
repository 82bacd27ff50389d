/**
 * Draws on HTTP, in the store, on the wire; the officer register behind Feign.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.draw.adapter;
