package io.firewarden.inspection.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Changed;
import org.jspecify.annotations.Nullable;

/**
 * 立案: the findings of one signed sheet that are pursued, at the authority of the place
 * where they were found (Order 7 art. 33).
 * <p>
 * Life: filed once per sheet, on the day of signing. Its suspicions are findings, not
 * violations, until a decision.
 *
 * @param number 案号
 * @param authority brigade of the place of the suspected violation
 */
public record CaseFile(CaseId id, CaseNumber number, TaskId task, Subject subject, String authority,
		List<Suspicion> suspicions, LocalDate filedOn) {

	public CaseFile {
		suspicions = List.copyOf(suspicions);
		if (suspicions.isEmpty()) {
			throw new IllegalArgumentException("a case file pursues something");
		}
	}

	public Changed<CaseFile, CaseFiled> file() {
		return Changed.of(this, new CaseFiled(this));
	}

	/** Codes of what is suspected, each once: one act, one fine (行政处罚法 art. 29). */
	public List<String> suspectedViolations() {
		return this.suspicions.stream().map(Suspicion::violationCode).flatMap(Stream::ofNullable).distinct().toList();
	}

	/** Codes of the items in question. */
	public List<String> items() {
		return this.suspicions.stream().map(Suspicion::itemCode).toList();
	}

	/** Identifies a case file; derived from its task. */
	public record CaseId(String value) {
	}

	/** 案号, such as 内消东兴立字〔2022〕第0001号. */
	public record CaseNumber(String value) {
	}

	/** The task it follows from. */
	public record TaskId(String value) {
	}

	/** The agency in question. */
	public record Subject(String uscc, String name) {
	}

	/**
	 * A finding that is pursued.
	 *
	 * @param violationCode what it may be; null where the catalogue names nothing
	 */
	public record Suspicion(String findingId, String itemCode, @Nullable String violationCode) {
	}

}
