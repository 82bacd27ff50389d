package io.firewarden.registry.lead.domain.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.lead.domain.AgencyFacts;
import io.firewarden.registry.lead.domain.DeclaredFacts;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.NamedFact;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.PieceFact;
import io.firewarden.registry.lead.domain.PracticeFact;
import io.firewarden.registry.lead.domain.SharedFact;
import io.firewarden.registry.lead.domain.StaffFact;
import io.firewarden.registry.market.CodeProblem;
import io.firewarden.registry.market.Concern;
import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.LegalRep;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketStanding;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.MarketSubject;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.ScopeClass;
import org.jspecify.annotations.Nullable;

/** An invented enterprise in which nothing is wrong, and how to make something wrong. */
final class DossierStory {

	static final LocalDate TODAY = LocalDate.of(2022, 3, 7);

	static final String USCC = "91511000MA00DEMN4W";

	static final String OTHER = "91511000MA0FAKE17C";

	static final String NAME = "内江演示安澜消防技术服务有限公司";

	static final Parameters PARAMETERS = new Parameters(LocalDate.of(2021, 11, 9), 30, 24, 4, 3, 3);

	private boolean registered = true;

	private boolean entered = true;

	private boolean inMarket = true;

	private String name = NAME;

	private String subjectType = "COMPANY";

	private String origin = "LOCAL";

	private @Nullable String home;

	private @Nullable String address = "四川省内江市市中区示例路1号";

	private String marketName = NAME;

	private List<String> formerNames = List.of();

	private @Nullable CodeProblem codeProblem;

	private LegalPerson legalPerson = LegalPerson.YES;

	private MarketStanding standing = new MarketStanding(MarketStatus.ACTIVE, "存续", null);

	private String division = "511002";

	private @Nullable String brigade = "511002";

	private String scope = "消防技术服务；消防设施维护保养检测";

	private @Nullable String dictionary;

	private ScopeClass scopeClass = ScopeClass.STRONG;

	private LocalDate approvedOn = LocalDate.of(2019, 5, 6);

	private @Nullable NamedFact named;

	private @Nullable DeclaredFacts declared;

	private final List<PracticeFact> practice = new ArrayList<>();

	private final List<StaffFact> staff = new ArrayList<>();

	private final List<PieceFact> pieces = new ArrayList<>();

	private final List<SharedFact> shared = new ArrayList<>();

	static DossierStory sound() {
		return new DossierStory();
	}

	DossierStory unknownToTheRegisters() {
		this.registered = false;
		return this;
	}

	DossierStory unknownToTheMarket() {
		this.inMarket = false;
		return this;
	}

	DossierStory notEntered() {
		this.entered = false;
		return this;
	}

	DossierStory subjectType(String type) {
		this.subjectType = type;
		return this;
	}

	DossierStory named(String registeredName) {
		this.name = registeredName;
		return this;
	}

	DossierStory from(String originScope, @Nullable String homeRegion) {
		this.origin = originScope;
		this.home = homeRegion;
		return this;
	}

	DossierStory address(@Nullable String registered) {
		this.address = registered;
		return this;
	}

	DossierStory marketName(String marketName, String... former) {
		this.marketName = marketName;
		this.formerNames = List.of(former);
		return this;
	}

	DossierStory codeProblem(CodeProblem problem) {
		this.codeProblem = problem;
		return this;
	}

	DossierStory noLegalPerson() {
		this.legalPerson = LegalPerson.NO;
		return this;
	}

	DossierStory standing(MarketStatus status, @Nullable LocalDate on) {
		this.standing = new MarketStanding(status, status.name(), on);
		return this;
	}

	DossierStory division(String code, @Nullable String unit) {
		this.division = code;
		this.brigade = unit;
		return this;
	}

	DossierStory scope(String text, ScopeClass strength) {
		this.scope = text;
		this.scopeClass = strength;
		return this;
	}

	DossierStory readWith(String edition) {
		this.dictionary = edition;
		return this;
	}

	DossierStory approved(LocalDate on) {
		this.approvedOn = on;
		return this;
	}

	DossierStory namedByUnits(String... names) {
		this.named = new NamedFact("WD-1", List.of(names), null);
		return this;
	}

	DossierStory declared(String declaredName) {
		this.declared = new DeclaredFacts("DC-1", TODAY.minusDays(9), declaredName, null, null, List.of());
		return this;
	}

	DossierStory declaredKinds(String... kinds) {
		this.declared = new DeclaredFacts("DC-1", TODAY.minusDays(9), NAME, null, null, List.of(kinds));
		return this;
	}

	DossierStory project(String id, LocalDate from, @Nullable LocalDate to) {
		this.practice.add(new PracticeFact(PracticeFact.Kind.PROJECT, id, "合同" + id, "U-1", "示例医院", "511002", from, to,
				false, null, List.of(), null, null));
		return this;
	}

	DossierStory exemptProject(String id, LocalDate from) {
		this.practice.add(new PracticeFact(PracticeFact.Kind.PROJECT, id, "合同" + id, "U-1", "示例医院", "511002", from,
				null, true, null, List.of(), null, null));
		return this;
	}

	DossierStory document(String no, String unit, String unitBrigade, LocalDate on, String lead,
			String... leadElsewhere) {
		this.practice.add(new PracticeFact(PracticeFact.Kind.DOCUMENT, "PJ-" + unit, no, unit, "示例" + unit, unitBrigade,
				on, null, false, lead, List.of(leadElsewhere), null, null));
		return this;
	}

	DossierStory survey(String writtenName, @Nullable String nameOf) {
		this.practice.add(new PracticeFact(PracticeFact.Kind.SURVEY, "SV-" + writtenName, "—", "U-2", "示例酒店", "511002",
				TODAY.minusDays(10), null, false, null, List.of(), writtenName, nameOf));
		return this;
	}

	DossierStory engineer(String no, LocalDate validTo, StaffFact.Contest... contests) {
		this.staff.add(new StaffFact("PR-" + no, "员" + no, no, LocalDate.of(2019, 1, 1), validTo, List.of(contests)));
		return this;
	}

	DossierStory piece(LocalDate due) {
		this.pieces.add(new PieceFact("EQ-1", "秒表", "SN-1", LocalDate.of(2020, 1, 1), null, due));
		return this;
	}

	DossierStory sharing(SharedFact.Kind kind) {
		this.shared.add(new SharedFact(kind, "示例", "k1", List.of(new SharedFact.Other(OTHER, "内江演示橙盾消防检测有限公司"))));
		return this;
	}

	Dossier dossier() {
		return dossier("B-1", 7);
	}

	/** The same facts on another day. */
	Dossier dossier(LocalDate day) {
		Dossier now = dossier();
		return new Dossier(now.key(), day, now.agency(), now.market(), now.practice(), now.staff(), now.pieces(),
				now.shared(), now.named(), now.declared());
	}

	/** The same facts, read from another batch and line. */
	Dossier dossier(String batch, long line) {
		AgencyFacts agency = this.registered ? new AgencyFacts(USCC, this.name, "511002", this.subjectType,
				List.of("MAINT_TEST"), this.origin, this.home, this.entered, this.entered, "张三丰", this.address) : null;
		MarketEntity row = new MarketEntity("P-1", (this.codeProblem == null) ? USCC : null, this.codeProblem,
				(this.codeProblem == null) ? null : "9.15E+17", List.of(), this.marketName, this.formerNames,
				new MarketSubject("1130", "有限责任公司", this.legalPerson, "CA16:1130"), this.standing,
				new LegalRep("张三丰", "h"), null, "市中区示例路1号", this.division, this.brigade, this.scope, null, null,
				this.approvedOn, LocalDateTime.of(2022, 2, 20, 9, 0), false, List.of());
		KeptEntity kept = this.inMarket
				? new KeptEntity(row, new Judgement(Set.of(Concern.MATCHED), this.scopeClass, this.dictionary),
						new RowRef(batch, batch + ".csv", line), Instant.EPOCH)
				: null;
		return new Dossier(USCC, TODAY, agency, kept, this.practice, this.staff, this.pieces, this.shared, this.named,
				this.declared);
	}

}
