/**
 * The order and how its deadline is counted.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.rectification.domain;
