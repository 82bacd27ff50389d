/**
 * Aggregates with their pending events in one document; read models; numbers; history.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.store;
