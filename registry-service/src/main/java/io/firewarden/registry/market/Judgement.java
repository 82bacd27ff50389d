package io.firewarden.registry.market;

import java.util.Set;

/**
 * What a row means for fire supervision.
 *
 * @param why empty when it does not concern us
 * @param scope how far its scope covers fire services
 */
public record Judgement(Set<Concern> why, ScopeClass scope) {

	/** Nothing of ours. */
	public static final Judgement NONE = new Judgement(Set.of(), ScopeClass.NONE);

	public Judgement {
		why = Set.copyOf(why);
	}

	public boolean concerns() {
		return !this.why.isEmpty();
	}

}
