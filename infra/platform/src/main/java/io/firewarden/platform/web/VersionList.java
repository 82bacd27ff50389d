package io.firewarden.platform.web;

import java.util.List;

import io.firewarden.platform.store.Version;

/**
 * The writings of a record as they are answered, newest first.
 */
public record VersionList(List<Version> content) {

	/**
	 * From the store's answer, which is oldest first.
	 * @param hidden paths of fields that the reader is not to see
	 */
	public static VersionList of(List<Version> versions, String... hidden) {
		List<String> paths = List.of(hidden);
		return new VersionList(versions.stream().map((version) -> version.hiding(paths)).toList().reversed());
	}

}
