package io.firewarden.registry.outofarea;

import java.time.LocalDate;

import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Opening a row of 附件7 from elsewhere. */
public interface OutOfAreaFiles {

	/**
	 * Makes sure that there is a file of this agency; one that is there stays as it is.
	 * @param region region code of its registration, where it is known
	 * @return its id, which is the agency's code
	 */
	String open(String uscc, @Nullable String region, Jurisdiction by, LocalDate today);

}
