package io.firewarden.inspection.item;

import java.time.LocalDate;

/**
 * A law, order or guide that items rest on.
 *
 * @param verified whether its text was read; if not, confirm before it has legal effect
 */
public record LegalDocument(Wording name, LocalDate inForceFrom, boolean verified) {
}
