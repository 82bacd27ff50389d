/**
 * Cross-check with market regulation: which record of a feed speaks of which agency, and
 * why one thinks so.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.matching.domain;
