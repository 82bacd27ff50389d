package io.firewarden.registry.declaration.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.attachment.Papers;
import io.firewarden.registry.attachment.Papers.Paper;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredAttachment;
import io.firewarden.registry.declaration.domain.Gap;

/**
 * The scans that the papers of a form name. A scan is known by its content: the form that
 * was submitted keeps the one it had, whatever the agency uploads or takes back later.
 */
public final class NamedScans {

	/** Not among the documents of the agency, or taken back before the form was filed. */
	public static final Rule NO_SUCH_SCAN = new Rule("REG-136");

	private final Papers papers;

	public NamedScans(Papers papers) {
		this.papers = papers;
	}

	/** The form with what is kept of each scan, and not what the browser says of it. */
	DeclaredContent read(DeclaredContent content, String uscc) {
		return content.with(content.attachments().stream().map((one) -> read(one, uscc)).toList());
	}

	private DeclaredAttachment read(DeclaredAttachment one, String uscc) {
		String id = one.scanId();
		if (id == null || id.isBlank()) {
			return one.scanned(null, null, null);
		}
		Optional<Paper> scan = this.papers.find(id, uscc);
		return one.scanned(id, scan.map(Paper::fileName).orElse(null), scan.map(Paper::sha256).orElse(null));
	}

	/** Scans that are none of this agency's. */
	List<Gap> unknown(DeclaredContent content, String uscc) {
		return unless(content, uscc, (_) -> true);
	}

	/** Scans that are none of this agency's, or no longer. */
	List<Gap> missing(DeclaredContent content, String uscc) {
		return unless(content, uscc, Paper::stands);
	}

	private List<Gap> unless(DeclaredContent content, String uscc, Predicate<Paper> accepted) {
		List<Gap> gaps = new ArrayList<>();
		for (int i = 0; i < content.attachments().size(); i++) {
			String id = content.attachments().get(i).scanId();
			if (id != null && this.papers.find(id, uscc).filter(accepted).isEmpty()) {
				gaps.add(new Gap(NO_SUCH_SCAN, "attachments[%d].scanId".formatted(i)));
			}
		}
		return gaps;
	}

}
