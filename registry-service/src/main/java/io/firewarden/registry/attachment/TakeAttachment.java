package io.firewarden.registry.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.work.WorkFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Somebody brings a document, or takes one back; the file itself is never deleted. */
@Component
class TakeAttachment {

	/** PDF, JPEG and PNG. */
	static final Rule NO_SUCH_TYPE = new Rule("REG-480");

	static final Rule TOO_LARGE = new Rule("REG-481");

	/** An agency takes back what it brought itself. */
	static final Rule OFFICIAL = new Rule("REG-483");

	private static final int LONGEST_NAME = 120;

	private final AttachmentRegister register;

	private final AttachmentFiles files;

	private final AttachmentSettings settings;

	private final AgencyDirectory agencies;

	private final AgencyNames names;

	private final Problems problems;

	private final Clock clock;

	TakeAttachment(AttachmentRegister register, AttachmentFiles files, AttachmentSettings settings,
			AgencyDirectory agencies, AgencyNames names, Problems problems, Clock clock) {
		this.register = register;
		this.files = files;
		this.settings = settings;
		this.agencies = agencies;
		this.names = names;
		this.problems = problems;
		this.clock = clock;
	}

	/** First the file, then its record: a file that nobody names does no harm. */
	Taken handle(String uscc, Attachment.Kind kind, String fileName, @Nullable String note, InputStream body,
			Caller caller) throws IOException {
		AgencyCard agency = this.agencies.find(uscc, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		this.names.unfrozen(agency.uscc(), "uscc");
		AttachmentFiles.Kept kept = keep(body);
		LocalDate today = LocalDate.now(this.clock);
		RecordSource source = source(caller, today);
		Attachment brought = new Attachment(Attachment.id(agency.uscc(), kind, kept.sha256()), agency.uscc(),
				agency.brigade(), kind, (note == null || note.isBlank()) ? null : note.strip(), name(fileName),
				kept.type(), kept.bytes(), kept.sha256(), caller.username(), today, null, source);
		Optional<Stored<Attachment>> before = this.register.find(brought.attachmentId(), caller.jurisdiction());
		this.register.records()
			.put(brought, new Why(null, source, today), (there) -> (there.withdrawnOn() == null) ? there : brought);
		return new Taken(
				this.register.find(brought.attachmentId(), caller.jurisdiction()).orElseThrow(this.problems::overtaken),
				before.isEmpty());
	}

	void withdraw(String attachmentId, String reason, Caller caller) {
		Attachment there = this.register.records()
			.find(attachmentId, caller.jurisdiction())
			.orElseThrow(this.problems::notFound)
			.state();
		if (caller.has(Role.AGENCY) && there.source().kind() != RecordSource.Kind.AGENCY) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, OFFICIAL);
		}
		this.names.unfrozen(there.uscc(), "uscc");
		LocalDate today = LocalDate.now(this.clock);
		RecordSource source = source(caller, today);
		this.register.records().put(there, new Why(reason, source, today), (current) -> current.withdrawn(today));
	}

	private static RecordSource source(Caller caller, LocalDate today) {
		return new RecordSource(caller.has(Role.AGENCY) ? RecordSource.Kind.AGENCY : RecordSource.Kind.OFFICER, null,
				today);
	}

	private AttachmentFiles.Kept keep(InputStream body) throws IOException {
		try {
			return this.files.keep(body)
				.orElseThrow(() -> this.problems.refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, NO_SUCH_TYPE));
		}
		catch (WorkFiles.TooLarge ex) {
			throw this.problems.refused(HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE,
					String.valueOf(this.settings.largest().toMegabytes()));
		}
	}

	/** What a browser calls it, without folders and what no name holds. */
	private static String name(String typed) {
		String plain = typed.strip().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
		return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
	}

	/** A document, and whether it was not there before. */
	record Taken(Stored<Attachment> attachment, boolean isNew) {
	}

}
