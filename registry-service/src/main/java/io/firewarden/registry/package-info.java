/**
 * The registry: who exists and who may practise.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry;
