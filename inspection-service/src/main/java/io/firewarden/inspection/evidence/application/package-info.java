/**
 * Storing and showing photos.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.evidence.application;
