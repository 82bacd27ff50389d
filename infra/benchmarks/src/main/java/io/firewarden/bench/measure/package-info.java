/**
 * How it is measured: rounds, medians, percentiles, goals.
 */
@NullMarked
package io.firewarden.bench.measure;

import org.jspecify.annotations.NullMarked;
