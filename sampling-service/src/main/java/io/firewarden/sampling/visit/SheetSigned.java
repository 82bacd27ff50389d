package io.firewarden.sampling.visit;

import java.time.LocalDate;
import java.util.List;

/** What sampling reads of inspection.sheet-signed.v1. */
record SheetSigned(String taskId, LocalDate signedOn, List<String> officers, Counts counts) {

	/** Items by their answer. */
	record Counts(int nonconform) {
	}

}
