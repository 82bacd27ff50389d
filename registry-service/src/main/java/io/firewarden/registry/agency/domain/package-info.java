/**
 * The agency as an aggregate: what it declares, how it stands, and what others learn when
 * either changes.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.agency.domain;
