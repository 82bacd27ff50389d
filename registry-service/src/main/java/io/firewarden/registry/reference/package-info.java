/**
 * Reference registers: plain lists that are loaded in bulk and looked up. No rules, no
 * events.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.reference;
