/** What can happen to a commitment: one file per use case, every ending named. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.commitment.application;
