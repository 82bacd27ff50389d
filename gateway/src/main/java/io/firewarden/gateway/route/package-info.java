/**
 * From the door to the service: routes, circuit breakers, time limits and what a request
 * may carry along.
 */
@NullMarked
package io.firewarden.gateway.route;

import org.jspecify.annotations.NullMarked;
