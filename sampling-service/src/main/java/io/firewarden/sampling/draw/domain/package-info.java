/**
 * The life of a draw (抽取). What is computed stands in {@code protocol}; here stands who
 * may still change what.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.draw.domain;
