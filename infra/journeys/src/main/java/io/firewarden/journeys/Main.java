package io.firewarden.journeys;

import java.net.URI;

/**
 * Loads the demonstration: {@code demonstration GATEWAY PASSWORD}.
 */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		if (arguments.length != 3 || !"demonstration".equals(arguments[0])) {
			System.err.println("usage: demonstration GATEWAY PASSWORD");
			System.exit(2);
		}
		new Demonstration(URI.create(arguments[1]), arguments[2]).load();
	}

}
