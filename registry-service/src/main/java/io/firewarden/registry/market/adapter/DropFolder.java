package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.platform.store.Leases;
import io.firewarden.registry.market.FeedIntake.Delivery;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.application.FeedBatch.Note;
import io.firewarden.registry.market.application.RunBatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * 前置机目录: market regulation puts a data file down and then its control file. Both go to
 * {@code received} once they are taken in. A data file that nobody vouches for, or whose
 * control file cannot be read, is taken in as well, into quarantine.
 */
class DropFolder {

	private static final Logger log = LoggerFactory.getLogger(DropFolder.class);

	private static final String NO_CONTROL = "REG-523";

	private static final String NO_DATA = "REG-525";

	private static final String BROKEN_CONTROL = "REG-524";

	private static final String CONTROL = ".ok";

	private static final String RECEIVED = "received";

	private static final List<String> DATA = List.of(".csv", ".csv.gz", ".jsonl", ".jsonl.gz", ".txt", ".xlsx");

	private final Path folder;

	private final AcceptBatch accept;

	private final Leases leases;

	private final Clock realTime;

	private final Duration settled;

	DropFolder(Path folder, AcceptBatch accept, Leases leases, Clock realTime, Duration settled) {
		this.folder = folder;
		this.accept = accept;
		this.leases = leases;
		this.realTime = realTime;
		this.settled = settled;
	}

	@Scheduled(fixedDelayString = "${firewarden.feed.look:PT5S}", initialDelayString = "PT10S")
	void look() {
		if (Files.isDirectory(this.folder) && this.leases.take("market-drop", Duration.ofMinutes(2))) {
			lookNow();
		}
	}

	void lookNow() {
		for (Path control : files(List.of(CONTROL))) {
			takeQuietly(control, () -> takeControlled(control));
		}
		for (Path data : files(DATA)) {
			takeQuietly(data, () -> takeAlone(data));
		}
	}

	private void takeControlled(Path control) throws IOException {
		Optional<ControlFile> said = ControlFile.read(control);
		Path data = data(control, said);
		if (!Files.isRegularFile(data)) {
			// Told by the page of the feed once it is old enough.
			return;
		}
		String name = data.getFileName().toString();
		take(data, said.map((one) -> one.delivery(name)).orElseGet(() -> ControlFile.unknown(name)),
				doubt(control, said, data));
		moveAway(control);
	}

	private static @Nullable Note doubt(Path control, Optional<ControlFile> said, Path data) throws IOException {
		if (said.isEmpty()) {
			return Note.of(BROKEN_CONTROL, control.getFileName());
		}
		String sm3 = said.get().sm3();
		return (sm3 != null && !sm3.isBlank() && !sm3.equalsIgnoreCase(Sm3.of(data))) ? Note.of(RunBatch.CHANGED)
				: null;
	}

	private Path data(Path control, Optional<ControlFile> said) {
		return said.flatMap(ControlFile::data)
			.map(this.folder::resolve)
			.filter(Files::isRegularFile)
			.orElseGet(() -> besides(control));
	}

	/** Control files whose data file does not come; it is taken in when it does. */
	List<Note> unaccompanied() {
		List<Note> notes = new ArrayList<>();
		if (Files.isDirectory(this.folder)) {
			for (Path control : files(List.of(CONTROL))) {
				takeQuietly(control, () -> {
					if (isSettled(control) && !Files.isRegularFile(data(control, ControlFile.read(control)))) {
						notes.add(Note.of(NO_DATA, control.getFileName()));
					}
				});
			}
		}
		return notes;
	}

	/** {@code a.csv.ok} or {@code a.ok} beside {@code a.csv}. */
	private Path besides(Path control) {
		String name = control.getFileName().toString();
		String base = name.substring(0, name.length() - CONTROL.length());
		return DATA.stream()
			.map((ending) -> this.folder.resolve(base + ending))
			.filter(Files::isRegularFile)
			.findFirst()
			.orElse(this.folder.resolve(base));
	}

	private void takeAlone(Path data) throws IOException {
		if (isSettled(data)) {
			take(data, ControlFile.unknown(data.getFileName().toString()), Note.of(NO_CONTROL));
		}
	}

	/** Whether nobody is likely to be writing still. */
	private boolean isSettled(Path file) throws IOException {
		return !Files.getLastModifiedTime(file).toInstant().isAfter(this.realTime.instant().minus(this.settled));
	}

	private void take(Path data, Delivery delivery, @Nullable Note doubt) throws IOException {
		try (InputStream in = Files.newInputStream(data)) {
			this.accept.receive(delivery, in, doubt);
		}
		moveAway(data);
	}

	private void moveAway(Path file) throws IOException {
		Path received = Files.createDirectories(this.folder.resolve(RECEIVED));
		Files.move(file, received.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
	}

	/** Enterprises first: of whom nothing is known, no public record is kept. */
	private List<Path> files(List<String> endings) {
		try (Stream<Path> all = Files.list(this.folder)) {
			return all.filter(Files::isRegularFile)
				.filter((file) -> endings.stream()
					.anyMatch((ending) -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)))
				.sorted(Comparator.comparingInt(DropFolder::turn).thenComparing(Comparator.naturalOrder()))
				.toList();
		}
		catch (IOException ex) {
			log.warn("{}: {}", this.folder, ex.toString());
			return List.of();
		}
	}

	private static int turn(Path file) {
		return FeedTables.ALL.indexOf(PublicRecord.Kind.tableOf(file.getFileName().toString()));
	}

	private static void takeQuietly(Path file, Taking taking) {
		try {
			taking.take();
		}
		catch (IOException ex) {
			// Looked at again next time.
			log.warn("{}: {}", file.getFileName(), ex.toString());
		}
	}

	/** Takes a file in. */
	private interface Taking {

		void take() throws IOException;

	}

}
