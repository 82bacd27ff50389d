package io.firewarden.inspection.casefile.domain;

/** A case was filed; on the wire {@code inspection.case-filed.v1}. */
public record CaseFiled(CaseFile caseFile) {
}
