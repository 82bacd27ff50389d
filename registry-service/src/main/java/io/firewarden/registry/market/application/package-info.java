/**
 * The staged pipeline: a file is received, read and checked as a whole, then applied.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.market.application;
