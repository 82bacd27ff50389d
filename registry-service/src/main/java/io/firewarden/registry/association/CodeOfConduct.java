package io.firewarden.registry.association;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 行业自律公约 of one association: a draft that only the association sees, and the versions it
 * has published, which never change.
 *
 * @param association id of the association
 * @param published oldest first
 */
record CodeOfConduct(String association, @Nullable Draft draft, List<Published> published) {

	CodeOfConduct {
		published = List.copyOf(published);
	}

	static CodeOfConduct none(String association) {
		return new CodeOfConduct(association, null, List.of());
	}

	CodeOfConduct write(String title, String text, Instant now) {
		return new CodeOfConduct(this.association, new Draft(title, text, now), this.published);
	}

	/** The draft becomes the next version. */
	CodeOfConduct publish(Draft ready, Instant now) {
		List<Published> all = new ArrayList<>(this.published);
		all.add(new Published(all.size() + 1, ready.title, ready.text, now));
		return new CodeOfConduct(this.association, null, all);
	}

	/** What is being written. */
	record Draft(String title, String text, Instant savedAt) {
	}

	/** What everybody can read; the newest is in force. */
	record Published(int version, String title, String text, Instant publishedAt) {
	}

}
