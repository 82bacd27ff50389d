/**
 * What the services tell each other: one JSON Schema and one golden example per event
 * type, in a folder per publisher under {@code contracts/}. A publisher's tests call
 * {@link io.firewarden.contracts.Contracts#validate} on what it writes; a reader's tests
 * read {@link io.firewarden.contracts.Contracts#example} into their own record. Schemas
 * are shared, classes are not.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.contracts;
