package io.firewarden.registry.attachment;

import java.util.Optional;

/** The kinds of files that are taken, known by how they begin and not by their name. */
enum FileType {

	PDF("application/pdf", '%', 'P', 'D', 'F', '-'), JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
	PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

	/** So many bytes are enough to tell. */
	static final int ENOUGH = 16;

	private final String mediaType;

	private final int[] start;

	FileType(String mediaType, int... start) {
		this.mediaType = mediaType;
		this.start = start;
	}

	static Optional<FileType> of(byte[] begin) {
		for (FileType type : values()) {
			if (type.begins(begin)) {
				return Optional.of(type);
			}
		}
		return Optional.empty();
	}

	String mediaType() {
		return this.mediaType;
	}

	private boolean begins(byte[] bytes) {
		if (bytes.length <= this.start.length) {
			return false;
		}
		for (int i = 0; i < this.start.length; i++) {
			if ((bytes[i] & 0xFF) != this.start[i]) {
				return false;
			}
		}
		return true;
	}

}
