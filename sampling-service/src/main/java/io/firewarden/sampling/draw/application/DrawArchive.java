package io.firewarden.sampling.draw.application;

import java.util.List;

import io.firewarden.sampling.draw.domain.FrameRow;

/**
 * Files too large for a draw's own record. They are written before the record that names
 * them and never changed.
 */
public interface DrawArchive {

	/**
	 * @param key what the freeze alone has: its secret's commitment
	 */
	void keepFrame(String key, List<FrameRow> rows);

	List<FrameRow> frame(String key);

	/**
	 * @param hash SHA-256 of the file
	 */
	void keepBundle(String hash, byte[] file);

	byte[] bundle(String hash);

}
