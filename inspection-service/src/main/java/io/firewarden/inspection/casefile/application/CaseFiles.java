package io.firewarden.inspection.casefile.application;

import io.firewarden.inspection.casefile.domain.CaseFile;
import io.firewarden.inspection.casefile.domain.CaseFiled;
import io.firewarden.platform.kernel.Changed;

/** All case files, one per task. */
@FunctionalInterface
public interface CaseFiles {

	/** Writes a new case file with its event; false when the task has one. */
	boolean add(Changed<CaseFile, CaseFiled> filed);

}
