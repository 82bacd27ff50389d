package io.firewarden.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of this module, from its jar or from its class folder, read once. */
final class ContractFiles {

	private static final String SCHEMA = ".schema.json";

	private final Map<String, String> textByName;

	private ContractFiles(Map<String, String> textByName) {
		this.textByName = textByName;
	}

	/**
	 * Reads {@code folder/<publisher>/*.json}, and {@code folder/*.json}. Deeper folders
	 * are not entered: {@code contracts/released} has its own call.
	 */
	static ContractFiles load(String folder) {
		try {
			var origin = Path.of(ContractFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			if (Files.isDirectory(origin)) {
				return new ContractFiles(read(origin.resolve(folder)));
			}
			try (var jar = FileSystems.newFileSystem(origin)) {
				return new ContractFiles(read(jar.getPath(folder)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	SortedSet<String> types() {
		var types = new TreeSet<String>();
		for (var name : textByName.keySet()) {
			if (name.contains(".v") && name.endsWith(SCHEMA)) {
				types.add(name.substring(0, name.length() - SCHEMA.length()));
			}
		}
		return types;
	}

	String text(String type, String ending) {
		var text = textByName.get(type + ending);
		if (text == null) {
			throw new NoSuchElementException("no contract " + type + ending);
		}
		return text;
	}

	private static Map<String, String> read(Path folder) throws IOException {
		var texts = new TreeMap<String, String>();
		if (Files.isDirectory(folder)) {
			try (var files = Files.walk(folder, 2)) {
				for (var file : (Iterable<Path>) files.filter((path) -> path.toString().endsWith(".json"))::iterator) {
					texts.put(file.getFileName().toString(), Files.readString(file));
				}
			}
		}
		return texts;
	}

}
