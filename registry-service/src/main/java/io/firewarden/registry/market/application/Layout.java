package io.firewarden.registry.market.application;

import java.util.List;

/**
 * How a text file is laid out, to go on in its middle.
 *
 * @param separator of fields; {@link #OBJECTS} for a file of objects
 */
public record Layout(String charset, int separator, List<String> titles) {

	public static final int OBJECTS = Records.NONE;

	public Layout {
		titles = List.copyOf(titles);
	}

}
