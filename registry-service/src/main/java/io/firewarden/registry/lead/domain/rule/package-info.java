/** The comparisons XC-A to XC-M of domain 8.3: one class each, pure over a dossier. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.lead.domain.rule;
