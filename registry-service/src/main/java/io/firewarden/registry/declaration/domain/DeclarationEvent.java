package io.firewarden.registry.declaration.domain;

/**
 * What others may learn of a declaration. Names on the wire:
 * registry.declaration-submitted.v1 and so on, see infra/contracts.
 */
public sealed interface DeclarationEvent {

	/** The agency filed it, for the first time or again. */
	record DeclarationSubmitted(Declaration.Submitted declaration) implements DeclarationEvent {
	}

	/** The fire authority gave it back with reasons. */
	record DeclarationReturned(Declaration.Returned declaration) implements DeclarationEvent {
	}

	/** The fire authority took it. */
	record DeclarationAccepted(Declaration.Accepted declaration) implements DeclarationEvent {
	}

}
