/**
 * 从业条件: may an agency practise on a given day? Order 7, arts. 5-7, as dated reference
 * data and one pure evaluation. Nothing here knows an agency, JSON or a clock: the
 * {@link io.firewarden.registry.eligibility.Facts} and the day come in.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.eligibility;
