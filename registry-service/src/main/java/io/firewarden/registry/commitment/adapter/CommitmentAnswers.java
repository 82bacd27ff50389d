package io.firewarden.registry.commitment.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.commitment.adapter.CommitmentDocument.LetterDocument;
import io.firewarden.registry.commitment.adapter.CommitmentView.CommitmentAction;
import io.firewarden.registry.commitment.adapter.CommitmentView.CommitmentShown;
import io.firewarden.registry.commitment.adapter.CommitmentView.ConditionName;
import io.firewarden.registry.commitment.adapter.CommitmentView.EarlierLetter;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.registry.commitment.domain.LetterTemplate;
import io.firewarden.registry.commitment.domain.LetterTemplates;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the controllers of this feature say about commitments. */
final class CommitmentAnswers {

	private final LetterTemplates templates;

	private final SupervisionUnits units;

	private final MessageSource texts;

	private final Clock clock;

	CommitmentAnswers(LetterTemplates templates, SupervisionUnits units, MessageSource texts, Clock clock) {
		this.templates = templates;
		this.units = units;
		this.texts = texts;
		this.clock = clock;
	}

	/** What is known of an agency, also when that is nothing. */
	CommitmentView view(AgencyCard agency, Optional<Versioned<Commitment>> found, Caller caller, Locale locale) {
		Integer current = this.templates.on(LocalDate.now(this.clock)).map(LetterTemplate::version).orElse(null);
		String brigadeName = brigadeName(agency.brigade(), locale);
		if (found.isEmpty()) {
			return new CommitmentView(agency.uscc(), agency.name(), agency.brigade(), brigadeName, CommitmentShown.NONE,
					0, null, null, null, null, null, null, null, List.of(), List.of(), current,
					actions(null, current, caller), 0);
		}
		Commitment commitment = found.get().state();
		LetterDocument letter = LetterDocument.of(commitment.current());
		boolean refused = letter.state() == CommitmentDocument.State.REFUSED;
		return new CommitmentView(agency.uscc(), agency.name(), agency.brigade(), brigadeName, shown(letter),
				letter.number(), letter.template(), letter.signatory(), refused ? null : letter.at(), letter.reason(),
				refused ? letter.on() : null, letter.breachedAt(), letter.breachedOn(), conditions(letter, locale),
				commitment.earlier().stream().map((one) -> earlier(LetterDocument.of(one), locale)).toList(), current,
				actions(commitment.current(), current, caller), found.get().version());
	}

	CommitmentRow row(Commitment commitment, Locale locale) {
		LetterDocument letter = LetterDocument.of(commitment.current());
		return new CommitmentRow(commitment.party().uscc(), commitment.party().name(), commitment.party().brigade(),
				brigadeName(commitment.party().brigade(), locale), shown(letter), letter.number(), letter.template(),
				letter.on(), letter.breachedOn(), letter.reason(), conditions(letter, locale));
	}

	List<ConditionName> conditions(LetterDocument letter, Locale locale) {
		List<String> codes = letter.conditions();
		return (codes == null) ? List.of() : codes.stream()
			.map((code) -> new ConditionName(code, this.texts.getMessage("condition." + code, new Object[0], locale)))
			.toList();
	}

	String brigadeName(String brigade, Locale locale) {
		return this.units.nameOf(brigade, locale);
	}

	static CommitmentShown shown(LetterDocument letter) {
		return CommitmentShown.valueOf(letter.state().name());
	}

	static String words(LetterTemplate.Words words, Locale locale) {
		return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? words.en() : words.zh();
	}

	private EarlierLetter earlier(LetterDocument letter, Locale locale) {
		return new EarlierLetter(letter.number(), shown(letter), letter.template(), letter.on(),
				conditions(letter, locale), letter.reason());
	}

	private static List<CommitmentAction> actions(@Nullable Letter letter, @Nullable Integer template, Caller caller) {
		boolean own = caller.jurisdiction() instanceof Jurisdiction.OwnAgency;
		boolean records = caller.has(Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER);
		boolean sign = own && template != null
				&& !(letter instanceof Letter.Signed signed && signed.template() == template);
		boolean refuse = (own || records) && (letter == null || letter instanceof Letter.Breached);
		if (sign) {
			return refuse ? List.of(CommitmentAction.SIGN, CommitmentAction.REFUSE) : List.of(CommitmentAction.SIGN);
		}
		return refuse ? List.of(CommitmentAction.REFUSE) : List.of();
	}

	/** A commitment in a list; {@code on} is the day it was signed or refused. */
	record CommitmentRow(String uscc, String name, String brigade, String brigadeName, CommitmentShown state,
			int letter, @Nullable Integer template, LocalDate on, @Nullable LocalDate breachedOn,
			@Nullable String reason, List<ConditionName> conditions) {
	}

}
