/**
 * What happened to an agency, from all four services: a read model that nothing depends
 * on and that the topics can rebuild.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.timeline;
