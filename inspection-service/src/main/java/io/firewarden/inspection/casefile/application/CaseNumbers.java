package io.firewarden.inspection.casefile.application;

import java.util.Optional;

import io.firewarden.inspection.casefile.domain.CaseFile.CaseNumber;
import io.firewarden.inspection.casefile.domain.CaseFile.TaskId;

/** Numbers of case files, gap-free per unit and year. */
@FunctionalInterface
public interface CaseNumbers {

	/** The same task gets the same number again; empty for an unknown unit. */
	Optional<CaseNumber> take(String unit, int year, TaskId task);

}
