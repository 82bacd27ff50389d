package io.firewarden.registry.declaration.application;

import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.Filer;

/** The registers, as far as a declaration is compared with them. */
public interface Registers {

	/** What they hold about an agency; empty outside the jurisdiction. */
	Optional<Held> of(String uscc, Jurisdiction by);

	/** Whether what is declared under this path can be taken over. */
	boolean takes(String path, DeclaredContent declared);

	/**
	 * Takes declared values over into the register, through the register's own use cases.
	 * Doing it twice changes nothing.
	 * @param receipt number of the receipt, as the source of the change
	 */
	Taking takeOver(String uscc, Set<String> paths, DeclaredContent declared, String receipt);

	/** How a taking-over ended. */
	enum Taking {

		/** The register says so, now or before. */
		DONE,
		/** Somebody else changed the record at the same time. */
		OVERTAKEN,
		/** The rules of the register refuse the values. */
		REFUSED

	}

	/** An agency in the form of a declaration. */
	record Held(Filer filer, DeclaredContent content) {
	}

}
