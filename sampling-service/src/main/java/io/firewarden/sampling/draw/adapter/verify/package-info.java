/**
 * The command line {@code infra/verify-draw}: reads a published bundle and lets the
 * protocol recompute it. Its jar holds this package and the protocol, nothing else.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.draw.adapter.verify;
