/**
 * Numbers of documents (文号): gap-free per kind, supervision unit and year.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.numbering;
