/**
 * The catalogue of inspection items and the liability table: dated reference data, never
 * constants in code. Each edition names its legal documents and what is unverified in
 * them.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.item;
