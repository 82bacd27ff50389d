/**
 * Questions to other services: machine identity, breakers, time limits.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.remote;
