/**
 * Identifiers.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.id;
