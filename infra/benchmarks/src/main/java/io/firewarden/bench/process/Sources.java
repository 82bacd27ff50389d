package io.firewarden.bench.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Programs that are run from their sources, on the classes of what is measured. */
public final class Sources implements AutoCloseable {

	private static final String INSIDE = "BOOT-INF/";

	private final Scratch classes;

	private Sources(Scratch classes) {
		this.classes = classes;
	}

	/** On the classes of a service. */
	public static Sources onService(String name) throws IOException {
		Scratch folder = Scratch.create();
		Path jar = Backbone.house().resolve(name + "-service/target/" + name + "-service.jar");
		try (JarFile file = new JarFile(jar.toFile())) {
			for (JarEntry entry : Collections.list(file.entries())) {
				if (entry.getName().startsWith(INSIDE) && !entry.isDirectory()) {
					Path target = folder.path().resolve(entry.getName());
					Files.createDirectories(target.getParent());
					try (InputStream in = file.getInputStream(entry)) {
						Files.copy(in, target);
					}
				}
			}
		}
		return new Sources(folder);
	}

	/** A program on these classes. */
	public List<String> command(String heap, String source, String... arguments) {
		return java(heap, classPath(), source, arguments);
	}

	/** A program on these classes and those of somebody else. */
	public List<String> commandWith(String jars, String heap, String source, String... arguments) {
		return java(heap, classPath() + File.pathSeparator + jars, source, arguments);
	}

	private String classPath() {
		Path inside = this.classes.path().resolve(INSIDE);
		return inside.resolve("classes") + File.pathSeparator + inside.resolve("lib") + "/*";
	}

	/**
	 * A program on any classes.
	 * @param source in the folder of resources of the benchmarks
	 */
	public static List<String> java(String heap, String classPath, String source, String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx" + heap, "-XX:+UseSerialGC", "-cp", classPath, file(source).toString()));
		command.addAll(List.of(arguments));
		return command;
	}

	/** A program or what belongs to it. */
	public static Path file(String source) {
		return Backbone.house().resolve("infra/benchmarks/src/main/resources").resolve(source);
	}

	@Override
	public void close() throws IOException {
		this.classes.close();
	}

}
