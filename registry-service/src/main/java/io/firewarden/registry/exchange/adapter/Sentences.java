package io.firewarden.registry.exchange.adapter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.firewarden.registry.exchange.RowProblem;
import io.firewarden.registry.exchange.application.Import;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What there is to say about files and rows, in words. */
final class Sentences {

	private static final Locale FILES = Locale.SIMPLIFIED_CHINESE;

	private final MessageSource texts;

	private final Registers registers;

	Sentences(MessageSource texts, Registers registers) {
		this.texts = texts;
		this.registers = registers;
	}

	ImportView view(Import one, Locale locale) {
		Import.Tally tally = one.tally();
		String title = this.registers.find(one.register()).map((register) -> register.title()).orElse(one.register());
		return new ImportView(one.id(), one.register(), title, one.upload().name(), one.upload().format(),
				one.finding().encoding(), one.upload().bytes(), one.state(), one.progress().rows(), tally.done(),
				tally.created() + tally.updated(), tally.created(), tally.updated(), tally.unchanged(),
				tally.rejected(), tally.warned(), one.finding().sheet(), one.finding().headerRow(),
				one.finding().notes().stream().map((note) -> note(note, locale)).toList(),
				(one.problem() != null) ? note(one.problem(), locale) : null, one.owner().username(),
				one.owner().name(), one.startedAt(), one.finishedAt(), one.keepUntil(), one.filesKept(), one.resumed());
	}

	private ImportView.ImportNote note(Import.Problem problem, Locale locale) {
		return new ImportView.ImportNote(problem.code(), sentence(problem.code(), problem.args(), locale));
	}

	String sentence(RowProblem problem, Locale locale) {
		return sentence(problem.code(), problem.args(), locale);
	}

	/** All problems of a row of one kind, as they stand in files. */
	String joined(List<RowProblem> problems, boolean warnings) {
		return problems.stream()
			.filter((problem) -> problem.warning() == warnings)
			.map(this::inFiles)
			.collect(Collectors.joining("；"));
	}

	private String inFiles(RowProblem problem) {
		String where = (problem.column() != null) ? "【" + problem.column() + "】" : "";
		return where + sentence(problem, FILES) + perhaps(problem.suggestion());
	}

	private String perhaps(@Nullable String suggestion) {
		return (suggestion != null) ? this.texts.getMessage("exchange.perhaps", new Object[] { suggestion }, FILES)
				: "";
	}

	String inFiles(String key) {
		return this.texts.getMessage(key, null, FILES);
	}

	private String sentence(String code, List<String> args, Locale locale) {
		return this.texts.getMessage(code, args.toArray(), locale);
	}

}
