/**
 * The person as an aggregate: certificates, engagements, and what happens when two
 * agencies claim one person on one day.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.practitioner.domain;
