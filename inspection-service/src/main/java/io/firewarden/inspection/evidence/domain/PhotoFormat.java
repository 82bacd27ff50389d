package io.firewarden.inspection.evidence.domain;

import java.util.Optional;

/**
 * The formats taken, told by their first bytes: what the sender claims does not count.
 */
public enum PhotoFormat {

	JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),

	PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

	private final String mediaType;

	private final int[] start;

	PhotoFormat(String mediaType, int... start) {
		this.mediaType = mediaType;
		this.start = start;
	}

	public static Optional<PhotoFormat> of(byte[] bytes) {
		for (PhotoFormat format : values()) {
			if (format.begins(bytes)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	public String mediaType() {
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
