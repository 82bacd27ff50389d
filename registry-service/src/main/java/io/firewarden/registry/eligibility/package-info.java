/**
 * 从业条件: may an agency practise on a given day? Order 7, arts. 5-7, as dated reference
 * data and one pure evaluation. This root package is the door; it knows no agency, only
 * the {@link io.firewarden.registry.eligibility.Facts} it is handed.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.eligibility;
