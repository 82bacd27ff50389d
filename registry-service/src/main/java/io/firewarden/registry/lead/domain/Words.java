package io.firewarden.registry.lead.domain;

import java.util.List;

/**
 * A sentence, in whichever language it is read.
 *
 * @param code of the sentence among the texts of the service
 * @param args what stands in its places
 */
public record Words(String code, List<String> args) {

	public Words {
		args = List.copyOf(args);
	}

	public static Words of(String code, Object... args) {
		return new Words(code, List.of(args).stream().map(String::valueOf).toList());
	}

}
