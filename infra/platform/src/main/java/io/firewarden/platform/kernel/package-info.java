/**
 * Plain value types that a feature's domain may use: no Spring, no JSON, no clock.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.kernel;
