/** The exchange over signed HTTP. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.sharing.adapter;
