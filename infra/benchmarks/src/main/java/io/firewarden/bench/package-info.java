/**
 * Measures. A goal is a ratio between things measured in one run on one machine, never a
 * time alone. A new job is one class that implements {@link io.firewarden.bench.Job} and
 * one line in {@link io.firewarden.bench.Main}.
 */
@NullMarked
package io.firewarden.bench;

import org.jspecify.annotations.NullMarked;
