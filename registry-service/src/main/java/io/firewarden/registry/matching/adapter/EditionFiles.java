package io.firewarden.registry.matching.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.ScopeDictionary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editions that come with the program, and those that an operator puts into a folder,
 * one in a file {@code scope-dictionary-*.json}. A file that is no edition is passed over
 * and said once; one with the version of another edition takes its place.
 */
final class EditionFiles implements Supplier<List<ScopeDictionary>> {

	private static final Logger log = LoggerFactory.getLogger(EditionFiles.class);

	private final Path folder;

	private final List<ScopeDictionary> shipped = ReferenceTables.scopeDictionaries();

	private Map<Path, String> seen = Map.of();

	private List<ScopeDictionary> all = this.shipped;

	EditionFiles(Path folder) {
		this.folder = folder;
	}

	@Override
	public synchronized List<ScopeDictionary> get() {
		Map<Path, String> now = look();
		if (!now.equals(this.seen)) {
			this.all = read(now.keySet().stream().sorted().toList());
			this.seen = now;
		}
		return this.all;
	}

	private Map<Path, String> look() {
		Map<Path, String> found = new HashMap<>();
		if (Files.isDirectory(this.folder)) {
			try (Stream<Path> files = Files.list(this.folder)) {
				for (Path file : files.filter(EditionFiles::isEdition).toList()) {
					found.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
				}
			}
			catch (IOException ex) {
				log.warn("{}: {}", this.folder, ex.toString());
				return this.seen;
			}
		}
		return found;
	}

	private static boolean isEdition(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith("scope-dictionary-") && name.endsWith(".json");
	}

	private List<ScopeDictionary> read(List<Path> files) {
		Map<String, ScopeDictionary> editions = new TreeMap<>();
		this.shipped.forEach((one) -> editions.put(one.version(), one));
		for (Path file : files) {
			try {
				ScopeDictionary one = JsonMapper.shared().readValue(Files.readAllBytes(file), ScopeDictionary.class);
				editions.put(one.version(), one);
				log.info("{}: edition {} of the scope dictionary, from {}", file.getFileName(), one.version(),
						one.effectiveFrom());
			}
			catch (IOException | JacksonException | NullPointerException | IllegalArgumentException ex) {
				log.warn("{}: no edition of the scope dictionary: {}", file.getFileName(), ex.toString());
			}
		}
		List<ScopeDictionary> sorted = new ArrayList<>(editions.values());
		sorted.sort(Comparator.comparing(ScopeDictionary::effectiveFrom).thenComparing(ScopeDictionary::version));
		return List.copyOf(sorted);
	}

}
