package io.firewarden.registry.declaration.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.declaration.application.MissingDeclarations;
import io.firewarden.registry.declaration.application.MissingDeclarations.BrigadeReturn;
import io.firewarden.registry.declaration.application.MissingDeclarations.Missing;
import io.firewarden.registry.declaration.application.OpenDeclaration;
import io.firewarden.registry.declaration.domain.DeclarationCall;
import io.firewarden.registry.declaration.domain.DeclarationCalls;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredKind;
import io.firewarden.registry.declaration.domain.SelfCheckItems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has not filed, and what the calls and the self-check ask for. */
@RestController
class MissingDeclarationsController {

	private final MissingDeclarations missing;

	private final DeclarationCalls calls;

	private final SelfCheckItems items;

	private final DeclarationAnswers answers;

	private final Clock clock;

	MissingDeclarationsController(MissingDeclarations missing, DeclarationCalls calls, SelfCheckItems items,
			DeclarationAnswers answers, Clock clock) {
		this.missing = missing;
		this.calls = calls;
		this.items = items;
		this.answers = answers;
		this.clock = clock;
	}

	@GetMapping("/api/registry/declarations/missing")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	MissingView missingDeclarations(@RequestParam @Nullable String campaign, @RequestParam @Nullable String brigade,
			Caller caller, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<DeclarationCall> asked = (campaign != null) ? this.calls.find(campaign) : this.calls.inForce(today);
		DeclarationCall call = asked.orElseThrow(() -> this.answers.refused(OpenDeclaration.NO_CALL));
		List<BrigadeView> brigades = this.missing.of(call, caller.jurisdiction())
			.entrySet()
			.stream()
			.filter((entry) -> brigade == null || brigade.equals(entry.getKey()))
			.map((entry) -> view(entry.getKey(), entry.getValue(), locale))
			.toList();
		return new MissingView(call.campaign(), call.interimOn(), call.endsOn(), today, brigades);
	}

	@GetMapping("/api/registry/reference/declaration-calls")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	List<CallView> declarationCalls(Locale locale) {
		return this.calls.all()
			.stream()
			.map((call) -> new CallView(call.campaign(), english(locale) ? call.titleEn() : call.title(),
					call.issuedOn(), call.interimOn(), call.endsOn(), call.source(), call.clauses()))
			.toList();
	}

	@GetMapping("/api/registry/reference/self-check-items")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	List<ItemView> selfCheckItems(@RequestParam @Nullable DeclaredKind kind, Locale locale) {
		return this.items.on(LocalDate.now(this.clock))
			.stream()
			.filter((item) -> kind == null || item.kinds().contains(kind))
			.map((item) -> new ItemView(item.code(), item.group(), english(locale) ? item.textEn() : item.text(),
					item.basis(), item.kinds().stream().sorted().toList()))
			.toList();
	}

	private BrigadeView view(String brigade, BrigadeReturn found, Locale locale) {
		return new BrigadeView(brigade, this.answers.brigadeName(brigade, locale), found.required(), found.filed(),
				found.accepted(), found.late(), found.missing());
	}

	private static boolean english(Locale locale) {
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

	record MissingView(String campaign, LocalDate interimOn, LocalDate endsOn, LocalDate today,
			List<BrigadeView> brigades) {
	}

	/** One brigade: who had to file, who did, who did not. */
	record BrigadeView(String brigade, String brigadeName, int required, int filed, int accepted, int late,
			List<Missing> missing) {
	}

	/** A call with its title in the caller's language. */
	record CallView(String campaign, String title, LocalDate issuedOn, LocalDate interimOn, LocalDate endsOn,
			String source, List<String> clauses) {
	}

	/** A question of the self-check in the caller's language. */
	record ItemView(String code, String group, String text, String basis, List<DeclaredKind> kinds) {
	}

}
