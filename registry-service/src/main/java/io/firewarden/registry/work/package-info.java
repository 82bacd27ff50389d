/**
 * Long work on a file that was handed in: received onto the disk, taken under a lease,
 * gone on with by another instance when one dies.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.work;
