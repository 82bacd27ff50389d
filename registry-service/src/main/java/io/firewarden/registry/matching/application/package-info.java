/**
 * Judging the rows of a feed by what is in memory, and keeping the pairs that people
 * decide.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.matching.application;
