package io.firewarden.registry.association;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.association.Associations.Association;
import io.firewarden.registry.association.CodeOfConduct.Draft;
import io.firewarden.registry.association.CodeOfConduct.Published;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The association writes and publishes its code of conduct. */
@RestController
@RequestMapping("/api/registry/association/code-of-conduct")
class ConductController {

	/** What is published was written before. */
	static final Rule NO_DRAFT = new Rule("REG-120");

	/** Nobody publishes an empty page. */
	static final Rule EMPTY = new Rule("REG-121");

	private final CodesOfConduct codes;

	private final Associations associations;

	private final Problems problems;

	private final Clock clock;

	ConductController(CodesOfConduct codes, Associations associations, Problems problems, Clock clock) {
		this.codes = codes;
		this.associations = associations;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access(Role.ASSOCIATION)
	ResponseEntity<ConductView> codeOfConduct(Caller caller, Locale locale) {
		Association own = own(caller);
		return answer(own, this.codes.of(own.id()), locale);
	}

	@PutMapping
	@Access(Role.ASSOCIATION)
	ResponseEntity<ConductView> writeCodeOfConduct(@Valid @RequestBody ConductForm form, ExpectedVersion expected,
			Caller caller, Locale locale) {
		Association own = own(caller);
		Versioned<CodeOfConduct> current = this.codes.of(own.id());
		Draft draft = current.state().draft();
		if (draft != null && draft.title().equals(form.title) && draft.text().equals(form.text)) {
			return answer(own, current, locale);
		}
		if (current.version() != expected.value()) {
			throw this.problems.stale();
		}
		return save(own, current, current.state().write(form.title, form.text, this.clock.instant()), locale);
	}

	@PostMapping("/publication")
	@Access(Role.ASSOCIATION)
	ResponseEntity<ConductView> publishCodeOfConduct(Caller caller, Locale locale) {
		Association own = own(caller);
		Versioned<CodeOfConduct> current = this.codes.of(own.id());
		Draft draft = current.state().draft();
		if (draft == null) {
			throw this.problems.refused(HttpStatus.CONFLICT, NO_DRAFT);
		}
		if (draft.title().isBlank() || draft.text().isBlank()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, EMPTY);
		}
		return save(own, current, current.state().publish(draft, this.clock.instant()), locale);
	}

	private ResponseEntity<ConductView> save(Association own, Versioned<CodeOfConduct> before, CodeOfConduct after,
			Locale locale) {
		if (!this.codes.save(before, after)) {
			throw this.problems.overtaken();
		}
		return answer(own, new Versioned<>(after, before.version() + 1), locale);
	}

	private Association own(Caller caller) {
		return this.associations.find(caller.org()).orElseThrow(this.problems::notFound);
	}

	private static ResponseEntity<ConductView> answer(Association own, Versioned<CodeOfConduct> code, Locale locale) {
		Draft draft = code.state().draft();
		return ResponseEntity.ok()
			.eTag(Etags.of(code.version()))
			.body(new ConductView(own.id(), own.name(locale),
					(draft != null) ? new ConductDraft(draft.title(), draft.text(), draft.savedAt()) : null,
					code.state().published(), code.version()));
	}

	/** Title and text; both may be empty in a draft. */
	record ConductForm(@NotNull @Size(max = 100) String title, @NotNull @Size(max = 50_000) String text) {
	}

	record ConductDraft(String title, String text, Instant savedAt) {
	}

	/** The code as its association sees it; published versions oldest first. */
	record ConductView(String association, String name, @Nullable ConductDraft draft, List<Published> published,
			long version) {
	}

}
