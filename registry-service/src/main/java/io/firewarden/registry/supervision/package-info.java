/**
 * 监管单位: the detachment and its brigades as reference data, each with its source and,
 * where nobody could verify it, the mark that says so.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.supervision;
