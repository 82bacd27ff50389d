/**
 * What a photo is.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.evidence.domain;
