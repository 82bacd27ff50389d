package io.firewarden.registry.exchange;

import java.util.List;

/**
 * Some rows of an import, looked at and not yet written. The plan is recorded before the
 * writing, so that an import that dies in between still counts right when it goes on.
 */
public interface Batch {

	/** What each line would do, in their order. */
	List<Effect> planned();

	/**
	 * Writes them through the register's use cases. Writing the same lines again changes
	 * nothing.
	 * @return what each line did
	 */
	List<Effect> write();

}
