package io.firewarden.sampling.draw.adapter.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where a file comes from: a path, or an address of http or https. */
record Source(String name) {

	/** More than any bundle: ten million units are half of it. */
	static final long LARGEST = 1L << 30;

	private static final int PATIENCE_MILLIS = 30_000;

	boolean isAddress() {
		return this.name.toLowerCase(Locale.ROOT).matches("https?://.*");
	}

	byte[] content() throws Unusable {
		try {
			return isAddress() ? fetched() : file();
		}
		catch (IOException | URISyntaxException | IllegalArgumentException ex) {
			throw new Unusable("cannot be read");
		}
	}

	private byte[] file() throws IOException, Unusable {
		Path path = Path.of(this.name);
		if (Files.size(path) > LARGEST) {
			throw tooLarge();
		}
		return Files.readAllBytes(path);
	}

	private byte[] fetched() throws IOException, URISyntaxException, Unusable {
		var connection = (HttpURLConnection) new URI(this.name).toURL().openConnection();
		connection.setConnectTimeout(PATIENCE_MILLIS);
		connection.setReadTimeout(PATIENCE_MILLIS);
		if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
			throw new Unusable("the server answers " + connection.getResponseCode());
		}
		try (InputStream body = connection.getInputStream()) {
			byte[] content = body.readNBytes((int) LARGEST);
			if (body.read() >= 0) {
				throw tooLarge();
			}
			return content;
		}
	}

	private static Unusable tooLarge() {
		return new Unusable("too large: more than " + (LARGEST >> 20) + " MiB");
	}

}
