/**
 * The case file.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.casefile.domain;
