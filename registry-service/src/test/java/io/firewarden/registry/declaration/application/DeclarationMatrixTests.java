package io.firewarden.registry.declaration.application;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.attachment.Papers.Paper;
import io.firewarden.registry.declaration.DeclarationStory;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationEvent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredAttachment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredPaper;
import io.firewarden.registry.declaration.domain.Filer;
import io.firewarden.registry.declaration.domain.Gap;
import io.firewarden.registry.declaration.domain.Mark;
import io.firewarden.registry.declaration.domain.Objection;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.declaration.DeclarationStory.CALLS;
import static io.firewarden.registry.declaration.DeclarationStory.ID;
import static io.firewarden.registry.declaration.DeclarationStory.ITEMS;
import static io.firewarden.registry.declaration.DeclarationStory.NOON;
import static io.firewarden.registry.declaration.DeclarationStory.OBJECTIONS;
import static io.firewarden.registry.declaration.DeclarationStory.PAPERS;
import static io.firewarden.registry.declaration.DeclarationStory.USCC;
import static io.firewarden.registry.declaration.DeclarationStory.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** All states and all commands, and how each pair ends. */
class DeclarationMatrixTests {

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private static final ZonedDateTime NOW = NOON.atZone(ZoneId.of("Asia/Shanghai"));

	private static final Map<String, Function<DeclarationMatrixTests, Object>> COMMANDS = Map.of("open",
			DeclarationMatrixTests::open, "save", (it) -> it.save("300"), "submit", (it) -> it.submit(NOW), "return",
			(it) -> it.giveBack(List.of(new Objection("name", "错字"))), "accept", (it) -> it.accept(Set.of()));

	private final Map<String, Paper> kept = new HashMap<>();

	private final NamedScans scans = new NamedScans((id, _) -> Optional.ofNullable(this.kept.get(id)));

	private final InMemoryDeclarations declarations = new InMemoryDeclarations();

	private final InMemoryRegisters registers = new InMemoryRegisters();

	/** What each command ends with in DRAFT, SUBMITTED, RETURNED, ACCEPTED. */
	static Stream<Arguments> everyStateAndCommand() {
		Map<String, List<String>> endings = Map.of("open",
				List.of("OpenedBefore", "OpenedBefore", "OpenedBefore", "OpenedBefore"), "save",
				List.of("Saved", "REG-101", "Saved", "REG-101"), "submit",
				List.of("Submitted", "Submitted", "Submitted", "REG-103"), "return",
				List.of("REG-104", "Returned", "REG-104", "REG-104"), "accept",
				List.of("REG-104", "Accepted", "REG-104", "REG-104"));
		assertThat(endings.keySet()).isEqualTo(COMMANDS.keySet());
		List<Declaration> states = DeclarationStory.everyState();
		assertThat(states.stream().map(Object::getClass)).containsExactlyInAnyOrder(Declaration.Draft.class,
				Declaration.Submitted.class, Declaration.Returned.class, Declaration.Accepted.class);
		return endings.entrySet()
			.stream()
			.flatMap((row) -> Stream.of(0, 1, 2, 3)
				.map((i) -> arguments(states.get(i).getClass().getSimpleName(), states.get(i), row.getKey(),
						row.getValue().get(i))));
	}

	@ParameterizedTest(name = "{0} · {2} -> {3}")
	@MethodSource("everyStateAndCommand")
	@Covers({ "REG-101", "REG-103", "REG-104" })
	void everyPairEndsAsTheRulesSay(String name, Declaration before, String command, String ending) {
		this.declarations.with(before);
		Object outcome = COMMANDS.get(command).apply(this);
		assertThat(ending(outcome)).isEqualTo(ending);
		if (ending.startsWith("REG-")) {
			assertThat(now()).isEqualTo(before);
			assertThat(this.declarations.told).isEmpty();
		}
	}

	@Test
	void openingFillsTheFormFromTheRegister() {
		assertThat(ending(open())).isEqualTo("Opened");
		assertThat(now()).isInstanceOf(Declaration.Draft.class);
		assertThat(now().sheet().content()).isEqualTo(this.registers.content.with(PAPERS.on(NOW.toLocalDate())));
		assertThat(this.declarations.told).isEmpty();
	}

	@Test
	void aFormFromBeforeTheListOfPapersGetsItWhenOpenedAgain() {
		List<DeclaredAttachment> asked = PAPERS.on(NOW.toLocalDate());
		var own = new DeclaredAttachment(DeclaredPaper.OTHER, "自备说明", null, null, null, null);
		Declaration.Draft draft = complete().draft();
		this.declarations.with(draft.write(draft.sheet().content().with(List.of(own)), NOON).state());
		open();
		List<DeclaredAttachment> papers = now().sheet().content().attachments();
		assertThat(papers).hasSize(asked.size() + 1).containsAll(asked).endsWith(own);
		this.declarations.with(draft.write(draft.sheet().content().with(List.of(asked.getFirst())), NOON).state());
		open();
		assertThat(now().sheet().content().attachments()).as("what was struck out stays away")
			.containsExactly(asked.getFirst());
		Declaration filed = complete().submitted();
		this.declarations.with(filed);
		open();
		assertThat(now()).as("what was filed is not written in").isEqualTo(filed);
	}

	@Test
	@Covers("REG-100")
	void nobodyDeclaresBeforeACallOrForAnUnknownCampaign() {
		var openDeclaration = new OpenDeclaration(this.declarations, this.registers, CALLS, PAPERS);
		assertThat(ending(openDeclaration.handle(USCC, null, NOW.minusDays(3)))).isEqualTo("REG-100");
		assertThat(ending(openDeclaration.handle(USCC, "NJ-2022-FTSA", NOW.minusDays(3)))).isEqualTo("REG-100");
		assertThat(ending(openDeclaration.handle(USCC, "NJ-1999", NOW))).isEqualTo("REG-100");
		assertThat(ending(openDeclaration.handle("91511000MA0FAKE17C", null, NOW))).isEqualTo("NotRegistered");
	}

	@Test
	void theFirstReceiptDecidesTheMarkAndTheNumber() {
		this.declarations.with(complete().draft());
		submit(NOW.plusDays(2));
		var first = ((Declaration.Submitted) now()).receipt();
		assertThat(first.mark()).isEqualTo(Mark.IN_PHASE_SUPPLEMENT);
		giveBack(OBJECTIONS);
		save("300");
		submit(NOW.plusDays(30));
		var second = ((Declaration.Submitted) now()).receipt();
		assertThat(second.round()).isEqualTo(2);
		assertThat(second.no()).isEqualTo(first.no());
		assertThat(second.mark()).isEqualTo(Mark.IN_PHASE_SUPPLEMENT);
		assertThat(this.declarations.told).hasExactlyElementsOfTypes(DeclarationEvent.DeclarationSubmitted.class,
				DeclarationEvent.DeclarationReturned.class, DeclarationEvent.DeclarationSubmitted.class);
	}

	@Test
	@Covers("REG-102")
	void anIncompleteFormIsNotReceived() {
		this.declarations.with(complete().unsigned().draft());
		assertThat(ending(submit(NOW))).isEqualTo("Incomplete");
		assertThat(now()).isInstanceOf(Declaration.Draft.class);
	}

	@Test
	void theBrigadeOfTheDayReceives() {
		this.declarations.with(complete().draft());
		this.registers.filer = new Filer(USCC, "新名称", "511011");
		submit(NOW);
		assertThat(now().sheet().filer()).isEqualTo(this.registers.filer);
	}

	@Test
	@Covers("REG-105")
	void aReturnNeedsReasons() {
		this.declarations.with(complete().submitted());
		assertThat(ending(giveBack(List.of()))).isEqualTo("REG-105");
		assertThat(ending(giveBack(List.of(new Objection("name", " "))))).isEqualTo("REG-105");
	}

	@Test
	@Covers("REG-106")
	void theRegisterTakesOverOnlyWhatItTakes() {
		this.declarations.with(complete().submitted());
		assertThat(ending(accept(Set.of("premisesArea", "projects[HT-1]")))).isEqualTo("NotTaken");
		assertThat(this.registers.taken).isEmpty();
		this.registers.next = Registers.Taking.REFUSED;
		assertThat(ending(accept(Set.of("premisesArea")))).isEqualTo("NotTaken");
		this.registers.next = Registers.Taking.OVERTAKEN;
		assertThat(ending(accept(Set.of("premisesArea")))).isEqualTo("OvertakenByAnother");
		assertThat(now()).isInstanceOf(Declaration.Submitted.class);
		this.registers.next = Registers.Taking.DONE;
		assertThat(ending(accept(Set.of("premisesArea")))).isEqualTo("Accepted");
		assertThat(((Declaration.Accepted) now()).takenOver()).containsExactly("premisesArea");
	}

	@Test
	void aRepeatedRequestIsAnsweredAsBefore() {
		this.declarations.with(complete().returned());
		assertThat(ending(giveBack(OBJECTIONS))).isEqualTo("Returned");
		this.declarations.with(complete().accepted());
		assertThat(ending(accept(Set.of("premisesArea")))).isEqualTo("Accepted");
		this.declarations.with(complete().draft());
		assertThat(ending(save("260.5"))).isEqualTo("Saved");
		assertThat(this.declarations.told).isEmpty();
	}

	@Test
	void whoeverIsSlowerIsToldSo() {
		this.declarations.with(complete().submitted()).overtakeNextWriting();
		assertThat(ending(giveBack(OBJECTIONS))).isEqualTo("OvertakenByAnother");
		assertThat(ending(accept(Set.of()))).isEqualTo("OvertakenByAnother");
		this.declarations.with(complete().draft());
		assertThat(ending(save("300"))).isEqualTo("OvertakenByAnother");
		assertThat(ending(submit(NOW))).isEqualTo("OvertakenByAnother");
		assertThat(ending(new SaveDraft(this.declarations, this.scans).handle(ID,
				complete().onPremisesOf("1").content(), 2, ALL, NOON)))
			.isEqualTo("Stale");
	}

	@Test
	void anotherJurisdictionFindsNothing() {
		this.declarations.with(complete().submitted());
		Jurisdiction other = new Jurisdiction.Brigade("511011");
		assertThat(ending(new ReturnDeclaration(this.declarations).handle(ID, OBJECTIONS, "x", other, NOON)))
			.isEqualTo("NotThere");
		assertThat(
				ending(new AcceptDeclaration(this.declarations, this.registers).handle(ID, Set.of(), "x", other, NOON)))
			.isEqualTo("NotThere");
		assertThat(
				ending(new SaveDraft(this.declarations, this.scans).handle(ID, complete().content(), 3, other, NOON)))
			.isEqualTo("NotThere");
		assertThat(ending(submitter().handle(ID, other, NOW))).isEqualTo("NotThere");
	}

	private Declaration now() {
		return this.declarations.find(ID, ALL).orElseThrow().state();
	}

	@Test
	@Covers("REG-136")
	void aPaperKeepsItsScanAndOneThatWasTakenBackIsNotFiled() {
		this.declarations.with(complete().draft());
		assertThat(ending(attach("AT-1"))).isEqualTo("NoSuchScan");
		this.kept.put("AT-1", new Paper("AT-1", "营业执照.pdf", "ab12", true));
		assertThat(ending(attach("AT-1"))).isEqualTo("Saved");
		DeclaredAttachment paper = now().sheet().content().attachments().getFirst();
		assertThat(paper.scanName() + " " + paper.scanHash()).isEqualTo("营业执照.pdf ab12");
		this.kept.put("AT-1", new Paper("AT-1", "营业执照.pdf", "ab12", false));
		assertThat(ending(attach("AT-1"))).isEqualTo("Saved");
		assertThat(submit(NOW)).isInstanceOfSatisfying(SubmitDeclaration.Outcome.Incomplete.class,
				(incomplete) -> assertThat(incomplete.gaps())
					.containsExactly(new Gap(NamedScans.NO_SUCH_SCAN, "attachments[0].scanId")));
		this.kept.put("AT-1", new Paper("AT-1", "营业执照.pdf", "ab12", true));
		assertThat(ending(submit(NOW))).isEqualTo("Submitted");
	}

	/** What the browser says of a scan is not believed. */
	private Object attach(String scanId) {
		var typed = complete().content()
			.with(List.of(DeclaredAttachment.asked(DeclaredPaper.LICENCE, "营业执照").scanned(scanId, "x.pdf", "00")));
		return new SaveDraft(this.declarations, this.scans).handle(ID, typed,
				this.declarations.find(ID, ALL).orElseThrow().version(), ALL, NOON);
	}

	private Object open() {
		return new OpenDeclaration(this.declarations, this.registers, CALLS, PAPERS).handle(USCC, null, NOW);
	}

	private Object save(String area) {
		return new SaveDraft(this.declarations, this.scans).handle(ID, complete().onPremisesOf(area).content(),
				this.declarations.find(ID, ALL).orElseThrow().version(), ALL, NOON);
	}

	private Object submit(ZonedDateTime at) {
		return submitter().handle(ID, ALL, at);
	}

	private SubmitDeclaration submitter() {
		return new SubmitDeclaration(this.declarations, this.registers, CALLS, ITEMS,
				(brigade, campaign, id) -> campaign + "-" + brigade + "-0001", this.scans);
	}

	private Object giveBack(List<Objection> objections) {
		return new ReturnDeclaration(this.declarations).handle(ID, objections, "大队检查员", ALL, NOON);
	}

	private Object accept(Set<String> takeOver) {
		return new AcceptDeclaration(this.declarations, this.registers).handle(ID, takeOver, "大队检查员", ALL, NOON);
	}

	private static String ending(Object outcome) {
		return switch (outcome) {
			case OpenDeclaration.Outcome.Refused(var rule) -> rule.code();
			case SaveDraft.Outcome.Refused(var rule) -> rule.code();
			case SubmitDeclaration.Outcome.Refused(var rule) -> rule.code();
			case ReturnDeclaration.Outcome.Refused(var rule) -> rule.code();
			case AcceptDeclaration.Outcome.Refused(var rule) -> rule.code();
			default -> outcome.getClass().getSimpleName();
		};
	}

}
