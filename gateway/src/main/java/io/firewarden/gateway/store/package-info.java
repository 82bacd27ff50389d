/**
 * The gateway's own database, reached by the driver alone. Nothing touches it before the
 * process starts its life cycle.
 */
@NullMarked
package io.firewarden.gateway.store;

import org.jspecify.annotations.NullMarked;
