package io.firewarden.inspection.task;

import java.util.Set;

/** Which photos have arrived for a task; answered by the evidence feature. */
@FunctionalInterface
public interface StoredPhotos {

	/** SHA-256 of each photo stored for the task. */
	Set<String> of(String taskId);

}
