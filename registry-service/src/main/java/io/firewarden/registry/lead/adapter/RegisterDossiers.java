package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.firewarden.registry.agency.AgencyFiles.FileCard;
import io.firewarden.registry.agency.AgencyFiles;
import io.firewarden.registry.declaration.DeclarationDirectory.Declared;
import io.firewarden.registry.declaration.DeclarationDirectory;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.lead.application.DossierKeys;
import io.firewarden.registry.lead.application.Dossiers;
import io.firewarden.registry.lead.domain.AgencyFacts;
import io.firewarden.registry.lead.domain.DeclaredFacts;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.NamedFact;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.SharedFact;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.survey.SurveyedProviders.Unregistered;
import io.firewarden.registry.survey.SurveyedProviders;
import org.jspecify.annotations.Nullable;

/** Dossiers put together from the registers, in few questions for many. */
final class RegisterDossiers implements Dossiers {

	private static final int PART = 500;

	/** How long the contacts of all agencies serve before they are read again. */
	private static final Duration FRESH = Duration.ofSeconds(30);

	private final AgencyFiles agencies;

	private final MarketRows market;

	private final Proofs proofs;

	private final Means means;

	private final EquipmentDirectory equipment;

	private final SurveyedProviders surveys;

	private final DeclarationDirectory declarations;

	private final Clock clock;

	private volatile @Nullable Contacts contacts;

	private volatile Instant contactsAt = Instant.EPOCH;

	RegisterDossiers(AgencyFiles agencies, MarketRows market, Proofs proofs, Means means, EquipmentDirectory equipment,
			SurveyedProviders surveys, DeclarationDirectory declarations, Clock clock) {
		this.agencies = agencies;
		this.market = market;
		this.proofs = proofs;
		this.means = means;
		this.equipment = equipment;
		this.surveys = surveys;
		this.declarations = declarations;
		this.clock = clock;
	}

	@Override
	public Map<String, Dossier> read(Collection<String> keys, LocalDate today) {
		List<String> usccs = keys.stream()
			.filter((key) -> !DossierKeys.isSource(key) && !DossierKeys.isStranger(key))
			.toList();
		Map<String, FileCard> cards = this.agencies.of(usccs);
		Map<String, KeptEntity> rows = this.market.of(usccs, cards.keySet());
		Map<String, List<PracticeFact>> practice = this.proofs.of(cards.keySet());
		Map<String, Means.Of> means = this.means.of(cards.keySet(), today);
		Map<String, List<SharedFact>> shared = shared(cards, today);
		Map<String, Declared> declared = cards.isEmpty() ? Map.of() : this.declarations.declared(cards.keySet());
		List<Unregistered> strangers = (cards.size() == keys.size()) ? List.of() : this.surveys.open();
		Map<String, Dossier> dossiers = new LinkedHashMap<>();
		for (String key : keys) {
			FileCard card = cards.get(key);
			if (card != null) {
				Means.Of own = means.getOrDefault(key, Means.Of.NOTHING);
				dossiers.put(key,
						new Dossier(key, today, facts(card), rows.get(key), practice.getOrDefault(key, List.of()),
								own.staff(), own.pieces(),
								Stream.concat(shared.getOrDefault(key, List.of()).stream(), own.shared().stream())
									.toList(),
								null,
								Optional.ofNullable(declared.get(key)).map(RegisterDossiers::facts).orElse(null)));
			}
			else if (DossierKeys.isStranger(key)) {
				dossiers.put(key, stranger(key, today, strangers));
			}
			else {
				KeptEntity row = DossierKeys.isSource(key) ? this.market.bySource(DossierKeys.sourceId(key))
						: rows.get(key);
				dossiers.put(key, bare(key, today, row, (row != null) ? said(row, strangers) : List.of(), null));
			}
		}
		return dossiers;
	}

	@Override
	public void keys(Consumer<List<String>> parts) {
		List<FileCard> cards = this.agencies.after(null, PART);
		while (!cards.isEmpty()) {
			parts.accept(cards.stream().map(FileCard::uscc).toList());
			cards = this.agencies.after(cards.getLast().uscc(), PART);
		}
		this.market.keys(parts);
		parts.accept(this.surveys.open().stream().map(Unregistered::strangerId).toList());
	}

	private Dossier stranger(String key, LocalDate today, List<Unregistered> strangers) {
		return strangers.stream()
			.filter((one) -> one.strangerId().equals(key))
			.findFirst()
			.map((one) -> bare(key, today, this.market.meant(one.uscc(), one.nameKey()), this.proofs.of(one),
					new NamedFact(one.strangerId(), one.names(), one.uscc())))
			.orElseGet(() -> bare(key, today, null, List.of(), null));
	}

	/** What units say of an enterprise that nobody registered. */
	private List<PracticeFact> said(KeptEntity row, List<Unregistered> strangers) {
		List<PracticeFact> said = new ArrayList<>();
		strangers.stream()
			.filter((one) -> MarketRows.isMeant(row.entity(), one.uscc(), one.nameKey()))
			.forEach((one) -> said.addAll(this.proofs.of(one)));
		return said;
	}

	private static Dossier bare(String key, LocalDate today, @Nullable KeptEntity row, List<PracticeFact> practice,
			@Nullable NamedFact named) {
		return new Dossier(key, today, null, row, practice, List.of(), List.of(), List.of(), named, null);
	}

	private Map<String, List<SharedFact>> shared(Map<String, FileCard> cards, LocalDate today) {
		Map<String, List<SharedFact>> shared = new HashMap<>();
		if (cards.isEmpty()) {
			return shared;
		}
		Contacts all = contacts();
		cards.forEach((uscc, card) -> shared.put(uscc, new ArrayList<>(all.sharedBy(card))));
		this.equipment.shared(cards.keySet(), today)
			.forEach((uscc, pieces) -> pieces
				.forEach((piece) -> shared.computeIfAbsent(uscc, (key) -> new ArrayList<>())
					.add(new SharedFact(SharedFact.Kind.EQUIPMENT, piece.itemCode() + " " + piece.serialNo(),
							piece.serialKey(),
							List.of(new SharedFact.Other(piece.otherUscc(), this.means.name(piece.otherUscc())))))));
		return shared;
	}

	private Contacts contacts() {
		Contacts known = this.contacts;
		Instant now = this.clock.instant();
		if (known != null && Duration.between(this.contactsAt, now).abs().compareTo(FRESH) < 0) {
			return known;
		}
		Contacts read = new Contacts();
		List<FileCard> part = this.agencies.after(null, PART);
		while (!part.isEmpty()) {
			part.forEach(read::add);
			part = this.agencies.after(part.getLast().uscc(), PART);
		}
		this.contacts = read;
		this.contactsAt = now;
		return read;
	}

	private static AgencyFacts facts(FileCard card) {
		return new AgencyFacts(card.uscc(), card.name(), card.brigade(), card.subjectType(), card.kinds(),
				card.originScope(), card.homeRegion(), card.nationalSystem(), card.sichuanPlatform(), card.legalRep(),
				card.registeredAddress());
	}

	private static DeclaredFacts facts(Declared one) {
		return new DeclaredFacts(one.declarationId(), one.receivedOn(), one.name(), one.legalRep(),
				one.registeredAddress(), one.kinds());
	}

}
