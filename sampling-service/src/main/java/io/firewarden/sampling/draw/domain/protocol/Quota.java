package io.firewarden.sampling.draw.domain.protocol;

import java.util.List;

/**
 * How many are drawn from one stratum, and who may be sent there.
 *
 * @param brigades whose officers may be used; empty means all
 */
public record Quota(String stratum, SampleSize size, List<String> brigades) {

	public Quota {
		brigades = List.copyOf(brigades);
	}

	boolean admits(Officer officer) {
		return this.brigades.isEmpty() || this.brigades.contains(officer.brigade());
	}

}
