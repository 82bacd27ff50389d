package io.firewarden.platform.kernel;

import java.util.Optional;

/**
 * Formats of files that people bring, told by how a file begins: neither its name nor
 * what the sender claims counts.
 */
public enum FileFormat {

	PDF("application/pdf", '%', 'P', 'D', 'F', '-'),

	JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),

	PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

	/** So many bytes are enough to tell. */
	public static final int ENOUGH = 16;

	private final String mediaType;

	private final int[] start;

	FileFormat(String mediaType, int... start) {
		this.mediaType = mediaType;
		this.start = start;
	}

	/**
	 * Tells the format of a file; empty for every other one, and for a file that holds
	 * nothing after its first bytes.
	 */
	public static Optional<FileFormat> of(byte[] begin) {
		for (FileFormat format : values()) {
			if (format.begins(begin)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** Whether it is a picture, as a camera takes it. */
	public boolean isPicture() {
		return this != PDF;
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
