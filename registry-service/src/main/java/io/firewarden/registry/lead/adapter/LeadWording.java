package io.firewarden.registry.lead.adapter;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.store.Stored;
import io.firewarden.registry.lead.adapter.LeadView.ActView;
import io.firewarden.registry.lead.adapter.LeadView.EvidenceView;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Words;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.context.MessageSource;

/** Leads in the reader's language. */
final class LeadWording {

	private final MessageSource texts;

	private final SupervisionUnits units;

	LeadWording(MessageSource texts, SupervisionUnits units) {
		this.texts = texts;
		this.units = units;
	}

	LeadView view(Stored<Lead> stored, Locale locale) {
		return view(stored.state(), stored.version(), locale);
	}

	LeadView view(Lead lead, long version, Locale locale) {
		List<EvidenceView> evidence = lead.evidence()
			.stream()
			.map((one) -> new EvidenceView(one.kind(), say(one.text(), locale), one.ref(), one.link(), one.on()))
			.toList();
		return new LeadView(lead.id(), version, lead.rule().code(), lead.rule().matter(), lead.severity(), lead.state(),
				lead.subject(), lead.uscc(), lead.brigade(),
				(lead.brigade() != null) ? this.units.nameOf(lead.brigade(), locale) : null, title(lead.rule(), locale),
				say(lead.explanation(), locale), evidence, lead.keys().size(), lead.detectedOn(), lead.lastSeenOn(),
				lead.resolvedOn(), lead.assignedTo(),
				lead.history().stream().map((act) -> new ActView(act.at(), act.by(), act.act(), act.note())).toList(),
				lead.outputs());
	}

	String title(CrossCheck rule, Locale locale) {
		return this.texts.getMessage("lead.title." + rule.code(), new Object[0], locale);
	}

	/** The rules a referral of such leads rests on. */
	String basis(CrossCheck rule, Locale locale) {
		return this.texts.getMessage("lead.basis." + rule.code(), new Object[0], locale);
	}

	String say(Words words, Locale locale) {
		return this.texts.getMessage(words.code(), words.args().toArray(), locale);
	}

	String brigade(String code, Locale locale) {
		return this.units.nameOf(code, locale);
	}

}
