package io.firewarden.registry.declaration.application;

import io.firewarden.registry.declaration.domain.DeclarationId;

/**
 * Running numbers of receipts without gaps; the same declaration gets the same number.
 */
@FunctionalInterface
public interface ReceiptNumbers {

	String take(String brigade, String campaign, DeclarationId id);

}
