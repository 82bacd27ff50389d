package io.firewarden.registry.work;

/** What a worker hears when it records how far it is. */
public enum GoOn {

	YES, CANCELLED,
	/** Another worker has taken it: this one must not write another line. */
	LOST

}
