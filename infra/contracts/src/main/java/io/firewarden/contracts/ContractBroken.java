package io.firewarden.contracts;

import java.util.List;

/** An event does not keep its contract; the message lists every problem. */
public final class ContractBroken extends RuntimeException {

	private final transient List<String> problems;

	ContractBroken(String type, List<String> problems) {
		super(type + ":\n  " + String.join("\n  ", problems));
		this.problems = List.copyOf(problems);
	}

	/** One line per problem: where in the event, and what is wrong. */
	public List<String> problems() {
		return problems;
	}

}
