/**
 * What can be done with agencies: one file per use case, every ending named.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.agency.application;
