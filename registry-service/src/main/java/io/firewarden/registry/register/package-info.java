/**
 * What the registers of the service have in common: where a fact comes from, how a record
 * is written against the version that was read, and how that ends.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.register;
