/**
 * Filing cases.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.casefile.application;
