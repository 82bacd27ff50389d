/**
 * Visits that were paid, as inspection tells them: who led the last one, how many an
 * object has had, which of them found nothing. The limits are dated reference data.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.visit;
