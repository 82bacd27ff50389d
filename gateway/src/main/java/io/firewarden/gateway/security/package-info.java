/**
 * The filter chains: token endpoint, machines with a bearer token, open addresses,
 * browsers.
 */
@NullMarked
package io.firewarden.gateway.security;

import org.jspecify.annotations.NullMarked;
