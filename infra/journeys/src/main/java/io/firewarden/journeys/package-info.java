/**
 * The platform as its users drive it, from outside and through the gateway: the five
 * steps of the main flow, and the demonstration made with them.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.journeys;
