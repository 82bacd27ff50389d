package io.firewarden.registry.declaration.domain;

import java.util.Set;

import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredKind;

/**
 * One question of the self-check, worded so that conforming is good.
 *
 * @param code of the item catalogue, such as PRQ-B2a
 * @param kinds who has to answer it
 */
public record SelfCheckItem(String code, String group, Set<DeclaredKind> kinds, String text, String textEn,
		String basis) {

	public SelfCheckItem {
		kinds = Set.copyOf(kinds);
	}

	boolean asks(DeclaredContent content) {
		return content.kinds().stream().anyMatch(this.kinds::contains);
	}

}
