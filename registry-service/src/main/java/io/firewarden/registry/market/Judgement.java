package io.firewarden.registry.market;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a row means for fire supervision.
 *
 * @param why empty when it does not concern us
 * @param scope how far its scope covers fire services
 * @param dictionary edition of the dictionary its scope was read with; null where nobody
 * says it
 */
public record Judgement(Set<Concern> why, ScopeClass scope, @Nullable String dictionary) {

	/** Nothing of ours. */
	public static final Judgement NONE = new Judgement(Set.of(), ScopeClass.NONE, null);

	public Judgement {
		why = Set.copyOf(why);
	}

	public boolean concerns() {
		return !this.why.isEmpty();
	}

}
