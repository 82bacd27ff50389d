package io.firewarden.registry.lead.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Ids of leads: the same rule, subject and evidence always give the same one. */
final class LeadId {

	private LeadId() {
	}

	static String of(CrossCheck rule, Subject subject, String dossier, Collection<String> keys) {
		String all = String.join("\u0000", rule.code(), subject.kind().name(), subject.id(), dossier,
				String.join("\u0001", keys));
		return "LD-" + digest(all).substring(0, 20);
	}

	/** A short word for a longer text. */
	static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
