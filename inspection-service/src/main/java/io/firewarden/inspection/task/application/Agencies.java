package io.firewarden.inspection.task.application;

import java.util.Optional;
import java.util.Set;

import io.firewarden.inspection.item.ServiceKind;

/** What this service knows of agencies, from the registry's events. */
public interface Agencies {

	/** What an agency does; empty while the registry's event has not arrived. */
	Optional<Set<ServiceKind>> kindsOf(String uscc);

}
