package io.firewarden.sampling.draw.application;

import java.util.List;

/** A cryptographic generator. */
public interface Chance {

	/** A new secret of at least 256 bits. */
	String secret();

	<T> List<T> shuffled(List<T> list);

}
