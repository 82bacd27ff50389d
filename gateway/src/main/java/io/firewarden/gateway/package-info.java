/**
 * The only door of the platform: sign-in and sessions, tokens for the services behind it,
 * routes with limits and circuit breakers, and the files of the portal.
 */
@NullMarked
package io.firewarden.gateway;

import org.jspecify.annotations.NullMarked;
