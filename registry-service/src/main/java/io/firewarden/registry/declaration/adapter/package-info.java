/**
 * Declarations over HTTP, in the store, on the wire, and the reference data they need.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.declaration.adapter;
