/**
 * The life of an import: accepted, counted, worked through in batches, resumed where it
 * was left, ended.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.exchange.application;
