/**
 * Case files (立案): findings that officers decided to pursue. What is suspected becomes a
 * violation only by a decision, which is not made here.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.casefile;
