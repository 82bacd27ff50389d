/**
 * Photos taken on site, stored under their own SHA-256 exactly as they came. Other
 * features learn of them by the task's StoredPhotos.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.evidence;
