package io.firewarden.standins.wechat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bytes of uploaded pictures, one file each, and what they must keep. */
@Component
class Pictures {

	private final Path folder;

	Pictures(@Value("${standins.data}") Path data) {
		this.folder = data.resolve("wechat-pictures");
	}

	/**
	 * Says what a picture is by its first bytes; names and declared types prove nothing.
	 * @throws ApiError 40005 if it is none of the allowed types, 40009 if it is too big
	 */
	static String check(byte[] bytes, Set<String> allowed, int limit) {
		var type = typeOf(bytes);
		if (!allowed.contains(type)) {
			throw new ApiError(40005, "invalid file type");
		}
		if (bytes.length > limit) {
			throw new ApiError(40009, "invalid image size");
		}
		return type;
	}

	/** Keeps the bytes; the entry that names the picture is recorded after it. */
	void keep(String imageId, byte[] bytes) {
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve(imageId), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] read(Entry.ImageUploaded image) {
		try {
			return Files.readAllBytes(folder.resolve(image.imageId()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String typeOf(byte[] bytes) {
		if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
			return "image/jpeg";
		}
		if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
			return "image/png";
		}
		if (startsWith(bytes, 'G', 'I', 'F', '8')) {
			return "image/gif";
		}
		return startsWith(bytes, 'B', 'M') ? "image/bmp" : "";
	}

	private static boolean startsWith(byte[] bytes, int... beginning) {
		for (int i = 0; i < beginning.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
				return false;
			}
		}
		return true;
	}

}
