package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import io.firewarden.registry.work.WorkFiles;

/** The files of imports. */
final class ImportFiles {

	static final String UPLOAD = "upload";

	private final WorkFiles files;

	ImportFiles(Path root) {
		this.files = new WorkFiles(root);
	}

	WorkFiles files() {
		return this.files;
	}

	Path upload(String id) {
		return this.files.file(id, UPLOAD);
	}

	Path titles(String id) {
		return this.files.file(id, "titles.json");
	}

	Path rejected(String id) {
		return this.files.file(id, "rejected.jsonl");
	}

	Path warned(String id) {
		return this.files.file(id, "warned.jsonl");
	}

	/**
	 * Takes a file in; when this returns, it is on the disk.
	 * @throws WorkFiles.TooLarge past the limit
	 */
	WorkFiles.Received receive(String id, InputStream body, long limit) throws IOException {
		return this.files.receive(id, UPLOAD, body, limit);
	}

	void remove(String id) throws IOException {
		this.files.remove(id);
	}

}
