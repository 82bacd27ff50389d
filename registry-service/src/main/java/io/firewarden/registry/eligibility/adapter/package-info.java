/**
 * Rule sets read from the reference data, and shown to whoever asks.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.eligibility.adapter;
