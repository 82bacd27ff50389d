package io.firewarden.sampling.frame;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What sampling reads of registry.project-recorded.v1.
 *
 * @param uscc the agency that does the work
 */
record ProjectRecorded(String projectId, String uscc, String unitId, String kind, LocalDate from,
		@Nullable LocalDate to) {
}
