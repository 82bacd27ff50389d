/**
 * What people do with draws: one file per use case, every ending has a name.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.draw.application;
