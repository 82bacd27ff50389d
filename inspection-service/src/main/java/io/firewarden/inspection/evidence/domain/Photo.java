package io.firewarden.inspection.evidence.domain;

import io.firewarden.platform.kernel.FileFormat;

/**
 * A photo as it came from the camera; nothing is stripped from it. Whoever makes one
 * gives the array away.
 */
public record Photo(Digest digest, FileFormat format, byte[] bytes) {

	/** The most a photo may have: 8 MiB. */
	public static final int LARGEST = 8 * 1024 * 1024;

}
