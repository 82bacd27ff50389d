package io.firewarden.standins.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTests {

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void nameFile() {
		file = folder.resolve("made/journal.jsonl");
	}

	@Test
	void whatWasAppendedComesBackInOrder() {
		write(new Line(1, "一"), new Line(2, "two\nlines"));
		assertThat(read()).containsExactly(new Line(1, "一"), new Line(2, "two\nlines"));
	}

	@Test
	void lineTornByTheEndOfTheProcessIsCutOff() throws IOException {
		write(new Line(1, "whole"));
		Files.writeString(file, "{\"number\":2,\"text\":\"to", StandardOpenOption.APPEND);
		write(new Line(3, "after"));
		assertThat(read()).containsExactly(new Line(1, "whole"), new Line(3, "after"));
	}

	@Test
	void wholeLineThatCannotBeReadStopsTheStart() throws IOException {
		write(new Line(1, "whole"));
		Files.writeString(file, "nonsense\n", StandardOpenOption.APPEND);
		assertThatThrownBy(this::read).isInstanceOf(RuntimeException.class);
	}

	@Test
	void clearedJournalIsEmpty() {
		try (var journal = new Journal<>(file, Line.class)) {
			journal.open((_) -> {
			});
			journal.append(new Line(1, "gone"));
			journal.clear();
			journal.append(new Line(2, "here"));
		}
		assertThat(read()).containsExactly(new Line(2, "here"));
	}

	private void write(Line... lines) {
		try (var journal = new Journal<>(file, Line.class)) {
			journal.open((_) -> {
			});
			List.of(lines).forEach(journal::append);
		}
	}

	private List<Line> read() {
		var lines = new ArrayList<Line>();
		try (var journal = new Journal<>(file, Line.class)) {
			journal.open(lines::add);
		}
		return lines;
	}

	record Line(int number, String text) {
	}

}
