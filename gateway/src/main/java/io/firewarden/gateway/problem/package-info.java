/**
 * Refusals of the gateway as application/problem+json with a stable code, in the caller's
 * language.
 */
@NullMarked
package io.firewarden.gateway.problem;

import org.jspecify.annotations.NullMarked;
