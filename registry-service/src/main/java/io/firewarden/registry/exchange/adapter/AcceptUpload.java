package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.sheet.Table;
import io.firewarden.platform.sheet.Unreadable;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.work.WorkFiles;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * Takes a file in. Once this has answered, the file is on the disk and its import will be
 * worked on, whatever happens to this process.
 */
final class AcceptUpload {

	static final Rule TOO_LARGE = new Rule("REG-309");

	/** The role could import other registers, but not this one. */
	static final Rule NOT_YOURS = new Rule("PLT-006");

	private static final int LONGEST_NAME = 200;

	private final Registers registers;

	private final MongoImports imports;

	private final ImportFiles files;

	private final ImportWorker worker;

	private final DataSize largest;

	private final Problems problems;

	private final Clock clock;

	AcceptUpload(Registers registers, MongoImports imports, ImportFiles files, ImportWorker worker, DataSize largest,
			Problems problems, Clock clock) {
		this.registers = registers;
		this.imports = imports;
		this.files = files;
		this.worker = worker;
		this.largest = largest;
		this.problems = problems;
		this.clock = clock;
	}

	Import handle(String registerName, String fileName, String key, InputStream body, Caller caller)
			throws IOException {
		Register<?> register = this.registers.find(registerName).orElseThrow(this.problems::notFound);
		if (register.importers().stream().noneMatch(caller::has)) {
			throw this.problems.refused(HttpStatus.FORBIDDEN, NOT_YOURS);
		}
		// The same key again is the same import: the browser may have lost our answer.
		String id = Ids.derived("import", caller.username(), register.name(), key);
		Optional<Import> before = this.imports.find(id);
		if (before.isPresent()) {
			return before.get();
		}
		Import accepted = accepted(id, register, fileName, receive(id, body), caller);
		if (!this.imports.add(accepted)) {
			return this.imports.find(id).orElseThrow(this.problems::overtaken);
		}
		this.worker.wake();
		return accepted;
	}

	private Import accepted(String id, Register<?> register, String fileName, WorkFiles.Received received,
			Caller caller) throws IOException {
		String format = switch (format(id)) {
			case WORKBOOK -> "XLSX";
			case TEXT -> "CSV";
		};
		String name = fileName.strip();
		var upload = new Import.Upload(name.substring(0, Math.min(LONGEST_NAME, name.length())), format,
				received.bytes(), received.sha256());
		List<String> roles = caller.roles().stream().map(Enum::name).sorted().toList();
		var owner = new Import.Owner(caller.username(), caller.name(), roles, caller.org(), caller.agency(),
				caller.officer());
		return new Import(id, register.name(), upload, owner, Import.State.WAITING, Import.Tally.NOTHING,
				Import.Progress.START, Import.Finding.NOTHING, null, this.clock.instant(), null, null, true, 0);
	}

	private WorkFiles.Received receive(String id, InputStream body) throws IOException {
		try {
			return this.files.receive(id, body, this.largest.toBytes());
		}
		catch (WorkFiles.TooLarge ex) {
			this.files.remove(id);
			throw this.problems.refused(HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE,
					String.valueOf(this.largest.toMegabytes()));
		}
	}

	/** Opening says at once what can be said at once; nothing is read to its end. */
	private Table.Format format(String id) throws IOException {
		Path upload = this.files.upload(id);
		try (Table table = Table.open(upload)) {
			return table.format();
		}
		catch (Unreadable ex) {
			this.files.remove(id);
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, new Rule(TableSource.code(ex)));
		}
	}

}
