/**
 * Who calls, with which role, for which jurisdiction.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.access;
