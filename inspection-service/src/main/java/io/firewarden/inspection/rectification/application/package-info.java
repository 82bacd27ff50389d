/**
 * Issuing orders.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.rectification.application;
