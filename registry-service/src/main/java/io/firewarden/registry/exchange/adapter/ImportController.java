package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.FileBody;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.exchange.application.Import;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/exchange")
class ImportController {

	static final Rule OVER = new Rule("REG-311");

	private final AcceptUpload acceptUpload;

	private final ImportLedger imports;

	private final Returned returned;

	private final Sentences sentences;

	private final Problems problems;

	ImportController(AcceptUpload acceptUpload, ImportLedger imports, Returned returned, Sentences sentences,
			Problems problems) {
		this.acceptUpload = acceptUpload;
		this.imports = imports;
		this.returned = returned;
		this.sentences = sentences;
		this.problems = problems;
	}

	@PostMapping(path = "/{register}/imports",
			consumes = { "application/octet-stream", "text/csv",
					"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel" })
	@io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/octet-stream",
			schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY, Role.OPERATOR })
	ResponseEntity<ImportView> importTable(@PathVariable String register,
			@RequestParam(defaultValue = "") String fileName, @RequestHeader HttpHeaders headers,
			@Parameter(hidden = true) HttpServletRequest request, Caller caller, Locale locale) throws IOException {
		Import accepted = this.acceptUpload.handle(register, fileName, FileBody.key(headers), request.getInputStream(),
				caller);
		return ResponseEntity.accepted()
			.location(URI.create("/api/registry/exchange/imports/" + accepted.id()))
			.body(this.sentences.view(accepted, locale));
	}

	@GetMapping("/imports")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY,
			Role.OPERATOR, Role.AUDITOR })
	Listing<ImportView> imports(@RequestParam @Nullable String register, @RequestParam Import.@Nullable State state,
			Paging paging, Caller caller, Locale locale) {
		return Listing
			.of(this.imports.list(register, state, caller, paging).map((one) -> this.sentences.view(one, locale)));
	}

	@GetMapping("/imports/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY,
			Role.OPERATOR, Role.AUDITOR })
	ImportView importById(@PathVariable String id, Caller caller, Locale locale) {
		return this.sentences.view(find(id, caller), locale);
	}

	@DeleteMapping("/imports/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY, Role.OPERATOR })
	ResponseEntity<ImportView> cancelImport(@PathVariable String id, Caller caller, Locale locale) {
		find(id, caller);
		if (!this.imports.cancel(id)) {
			throw this.problems.refused(HttpStatus.CONFLICT, OVER);
		}
		return ResponseEntity.accepted().body(this.sentences.view(find(id, caller), locale));
	}

	@GetMapping("/imports/{id}/rows")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY,
			Role.OPERATOR, Role.AUDITOR })
	Listing<ReturnedRowView> importRows(@PathVariable String id, @RequestParam(defaultValue = "REJECTED") Kind kind,
			Paging paging, Caller caller, Locale locale) throws IOException {
		Import found = find(id, caller);
		long total = (kind == Kind.REJECTED) ? found.tally().rejected() : found.tally().warned();
		List<ReturnedRowView> page = this.returned.page(found, kind == Kind.REJECTED, paging, locale);
		return Listing.of(new Found<>(page, total, paging));
	}

	private Import find(String id, Caller caller) {
		return this.imports.find(id, caller).orElseThrow(this.problems::notFound);
	}

	/** Which rows are wanted. */
	enum Kind {

		REJECTED, WARNED

	}

}
