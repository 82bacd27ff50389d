package io.firewarden.registry.lead.domain;

/**
 * How grave what a lead points at would be, the gravest first; S1 to S3 as in the items
 * of inspection.
 */
public enum Severity {

	S1, S2, S3, WARN, INFO

}
