/**
 * What can be done with people: one file per use case, every ending named.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.practitioner.application;
