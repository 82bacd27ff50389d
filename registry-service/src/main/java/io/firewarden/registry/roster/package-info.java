/**
 * A short list of all agencies, fed by the events of their register: who they are by name
 * and code, where they come from, and in which systems they stand. For features that look
 * agencies up by other things than their code.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.roster;
