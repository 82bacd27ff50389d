/**
 * 比对: which record of market regulation speaks of which agency, and why one thinks so;
 * and what a business scope says about fire service. A name only ever proposes: people
 * decide, and what they decided is remembered.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.matching;
