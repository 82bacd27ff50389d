package io.firewarden.inspection.item;

/**
 * Where a rule stands.
 *
 * @param document key among the edition's documents
 * @param article the clause, as the document counts
 */
public record LegalBasis(String document, String article) {
}
