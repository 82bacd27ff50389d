/**
 * 违法线索 (domain 8.3): hints that the comparison of the market's registrations with the
 * fire registers and with evidence of practice gives, each with its evidence, until an
 * officer has verified or dismissed it; and what is made of them.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.lead;
