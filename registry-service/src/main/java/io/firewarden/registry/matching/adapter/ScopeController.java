package io.firewarden.registry.matching.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.market.ScopeEvidence;
import io.firewarden.registry.matching.ScopeDictionary;
import io.firewarden.registry.matching.ScopeEditions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/matching")
class ScopeController {

	private final ScopeEditions editions;

	ScopeController(ScopeEditions editions) {
		this.editions = editions;
	}

	@GetMapping("/dictionary")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	DictionaryView scopeDictionary() {
		ScopeDictionary dictionary = this.editions.current().dictionary();
		return new DictionaryView(dictionary.version(), dictionary.effectiveFrom(), dictionary.source(),
				dictionary.phrases());
	}

	/** Tries a text out; nothing is kept of it. */
	@PostMapping("/scope-readings")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	ScopeEvidence.Shown readScope(@Valid @RequestBody ScopeForm form) {
		return this.editions.current().read(form.text()).shown();
	}

	record ScopeForm(@NotNull @Size(max = 20_000) String text) {
	}

	record DictionaryView(String version, LocalDate effectiveFrom, String source,
			List<ScopeDictionary.Phrase> phrases) {
	}

}
