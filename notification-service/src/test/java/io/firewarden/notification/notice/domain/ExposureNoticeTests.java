package io.firewarden.notification.notice.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.notification.notice.domain.NoticeStory.AUTHOR;
import static io.firewarden.notification.notice.domain.NoticeStory.BASIS;
import static io.firewarden.notification.notice.domain.NoticeStory.LEADER;
import static io.firewarden.notification.notice.domain.NoticeStory.NOW;
import static io.firewarden.notification.notice.domain.NoticeStory.REVIEWER;
import static io.firewarden.notification.notice.domain.NoticeStory.after;
import static org.assertj.core.api.Assertions.assertThat;

class ExposureNoticeTests {

	private static final Map<String, Function<ExposureNotice, Attempt>> COMMANDS = commands();

	private static Map<String, Function<ExposureNotice, Attempt>> commands() {
		var commands = new LinkedHashMap<String, Function<ExposureNotice, Attempt>>();
		commands.put("edit", (notice) -> notice.edit(NoticeStory.text(), AUTHOR, NOW));
		commands.put("submit", (notice) -> notice.submit(AUTHOR, NOW));
		commands.put("pass", (notice) -> notice.pass(BASIS, REVIEWER, NOW));
		commands.put("returnFromReview", (notice) -> notice.returnFromReview("请补充依据。", REVIEWER, NOW));
		commands.put("approve", (notice) -> notice.approve(LEADER, NOW));
		commands.put("returnFromApproval", (notice) -> notice.returnFromApproval("请核实。", LEADER, NOW));
		commands.put("withdraw", (notice) -> notice.withdraw("决定已撤销。", LEADER, NOW));
		return commands;
	}

	/** Rows: state; columns: the command's ending, a state or a rule. */
	static Stream<Arguments> everyStateAndCommand() {
		var table = """
				state       edit    submit    pass     returnFromReview approve  returnFromApproval withdraw
				DRAFT       Draft   Submitted NTF-003  NTF-003          NTF-004  NTF-004            NTF-005
				SUBMITTED   NTF-001 NTF-002   Reviewed Draft            NTF-004  NTF-004            NTF-005
				REVIEWED    NTF-001 NTF-002   NTF-003  NTF-003          Approved Draft              NTF-005
				APPROVED    NTF-001 NTF-002   NTF-003  NTF-003          NTF-004  NTF-004            Withdrawing
				PUBLISHING  NTF-001 NTF-002   NTF-003  NTF-003          NTF-004  NTF-004            Withdrawing
				PUBLISHED   NTF-001 NTF-002   NTF-003  NTF-003          NTF-004  NTF-004            Withdrawing
				WITHDRAWING NTF-001 NTF-002   NTF-003  NTF-003          NTF-004  NTF-004            NTF-005
				WITHDRAWN   NTF-001 NTF-002   NTF-003  NTF-003          NTF-004  NTF-004            NTF-005
				""";
		var rows = table.lines().map((line) -> List.of(line.strip().split("\\s+"))).toList();
		var commands = rows.getFirst();
		return rows.stream()
			.skip(1)
			.flatMap((row) -> Stream.iterate(1, (i) -> i < row.size(), (i) -> i + 1)
				.map((i) -> Arguments.of(row.getFirst(), commands.get(i), row.get(i))));
	}

	@Test
	void theMatrixNamesEveryStateAndEveryCommand() {
		var rows = everyStateAndCommand().map(Arguments::get).toList();
		assertThat(rows).extracting((row) -> row[0]).containsAll(NoticeStory.everyState().keySet());
		assertThat(rows).extracting((row) -> row[1]).containsAll(COMMANDS.keySet());
		assertThat(rows).hasSize(NoticeStory.everyState().size() * COMMANDS.size());
		assertThat(NoticeStory.everyState().values()).extracting((state) -> (Object) state.getClass())
			.containsExactlyInAnyOrder((Object[]) ExposureNotice.class.getPermittedSubclasses());
	}

	@ParameterizedTest(name = "{0} · {1} -> {2}")
	@MethodSource("everyStateAndCommand")
	@Covers({ "NTF-001", "NTF-002", "NTF-003", "NTF-004", "NTF-005" })
	void everyCommandEndsAsTheMatrixSays(String state, String command, String ending) {
		var attempt = COMMANDS.get(command).apply(NoticeStory.everyState().get(state));
		assertThat(switch (attempt) {
			case Attempt.Made(var changed) -> changed.state().getClass().getSimpleName();
			case Attempt.Refused(var rule) -> rule.code();
		}).isEqualTo(ending);
	}

	@ParameterizedTest(name = "{0}: published -> {1}, removed -> {2}")
	@CsvSource({ "DRAFT,Draft,Draft", "SUBMITTED,Submitted,Submitted", "REVIEWED,Reviewed,Reviewed",
			"APPROVED,Publishing,Approved", "PUBLISHING,Published,Publishing", "PUBLISHED,Published,Published",
			"WITHDRAWING,Withdrawing,Withdrawing", "WITHDRAWN,Withdrawn,Withdrawn" })
	void newsOfAChannelMovesOnlyTheStatesThatWaitForIt(String state, String published, String removed) {
		var notice = NoticeStory.everyState().get(state);
		assertThat(notice.published(Channel.WECHAT, "http://wechat.test/s/a1", NOW).state().getClass().getSimpleName())
			.isEqualTo(published);
		assertThat(notice.removed(Channel.WECHAT, NOW).state().getClass().getSimpleName()).isEqualTo(removed);
	}

	@Test
	void itIsPublishedWhenTheLastChannelHasItAndSaysWhere() {
		var last = NoticeStory.publishing().published(Channel.WECHAT, "http://wechat.test/s/a1", NOW);
		assertThat(last.events()).singleElement()
			.isInstanceOfSatisfying(NoticeEvent.NoticePublished.class,
					(event) -> assertThat(event.places()).containsOnlyKeys(Channel.PORTAL, Channel.WECHAT));
	}

	@Test
	void theSameChannelTwiceDoesNotMakeItPublished() {
		var twice = NoticeStory.publishing().published(Channel.PORTAL, "http://portal.test", NOW);
		assertThat(twice.state()).isInstanceOf(ExposureNotice.Publishing.class);
		assertThat(twice.events()).isEmpty();
	}

	@Test
	void itIsWithdrawnWhenTheLastChannelHasRemovedIt() {
		Changed<ExposureNotice, NoticeEvent> first = NoticeStory.withdrawing().removed(Channel.PORTAL, NOW);
		assertThat(first.state()).isInstanceOf(ExposureNotice.Withdrawing.class);
		assertThat(first.state().removed(Channel.WECHAT, NOW).events()).singleElement()
			.isInstanceOf(NoticeEvent.NoticeWithdrawn.class);
	}

	@Test
	void aStoppedChannelIsNotedWhereItMatters() {
		assertThat(NoticeStory.approved().stopped(Channel.WECHAT, NOW).state().dossier().trail().getLast().act())
			.isEqualTo(TrailEntry.Act.CHANNEL_STOPPED);
		assertThat(NoticeStory.draft().stopped(Channel.WECHAT, NOW).state()).isEqualTo(NoticeStory.draft());
	}

	@Test
	@Covers("NTF-006")
	void authorReviewerAndApproverAreThreeDifferentPeople() {
		var submitted = NoticeStory.submitted();
		assertRefused(submitted.pass(BASIS, AUTHOR, NOW), "NTF-006");
		assertRefused(submitted.returnFromReview("请核实。", AUTHOR, NOW), "NTF-006");
		var reviewed = NoticeStory.reviewed();
		assertRefused(reviewed.approve(AUTHOR, NOW), "NTF-006");
		assertRefused(reviewed.approve(REVIEWER, NOW), "NTF-006");
		assertRefused(reviewed.returnFromApproval("请核实。", REVIEWER, NOW), "NTF-006");
	}

	@Test
	@Covers("NTF-006")
	void whoeverWroteAtItBeforeTheAuthorMayNotJudgeItEither() {
		var twoWriters = after(
				after(NoticeStory.draft().edit(NoticeStory.text(), LEADER, NOW)).edit(NoticeStory.text(), AUTHOR, NOW));
		var reviewed = after(after(twoWriters.submit(AUTHOR, NOW)).pass(BASIS, REVIEWER, NOW));
		assertRefused(reviewed.approve(LEADER, NOW), "NTF-006");
	}

	@Test
	@Covers("NTF-007")
	void onlyTheAuthorSubmitsAndAnUntouchedDraftGetsItsSubmitterAsAuthor() {
		var edited = after(NoticeStory.draft().edit(NoticeStory.text(), AUTHOR, NOW));
		assertRefused(edited.submit(new Account("of001"), NOW), "NTF-007");
		assertThat(NoticeStory.submitted().dossier().hands().author()).isEqualTo(AUTHOR);
	}

	@Test
	@Covers({ "NTF-008", "NTF-009", "NTF-010" })
	void basisAndReasonsAreNotBlank() {
		assertRefused(NoticeStory.submitted().pass(new Basis(Basis.Ground.PUBLIC_FACT, " "), REVIEWER, NOW), "NTF-008");
		assertRefused(NoticeStory.submitted().returnFromReview(" ", REVIEWER, NOW), "NTF-009");
		assertRefused(NoticeStory.reviewed().returnFromApproval("", LEADER, NOW), "NTF-009");
		assertRefused(NoticeStory.published().withdraw("", LEADER, NOW), "NTF-010");
	}

	@Test
	@Covers({ "NTF-011", "NTF-012" })
	void titleAndBodyKeepTheLimitsOfTheNarrowestChannel() {
		assertRefused(NoticeStory.draft().edit(text("公".repeat(33), "正文"), AUTHOR, NOW), "NTF-011");
		assertRefused(NoticeStory.draft().edit(text(" ", "正文"), AUTHOR, NOW), "NTF-011");
		assertRefused(NoticeStory.draft().edit(text("标题", "字".repeat(3001)), AUTHOR, NOW), "NTF-012");
		assertRefused(NoticeStory.draft().edit(text("标题", "行\n".repeat(201)), AUTHOR, NOW), "NTF-012");
		assertThat(after(NoticeStory.draft().edit(text("公".repeat(32), "字".repeat(3000)), AUTHOR, NOW))).isNotNull();
	}

	@Test
	void aReturnedNoticeKeepsItsAuthorAndForgetsItsJudges() {
		var returned = after(NoticeStory.reviewed().returnFromApproval("请核实面积。", LEADER, NOW));
		assertThat(returned.dossier().hands().author()).isEqualTo(AUTHOR);
		assertThat(returned.dossier().hands().reviewer()).isNull();
		assertThat(returned.dossier().trail().getLast()).extracting(TrailEntry::act, TrailEntry::by, TrailEntry::note)
			.containsExactly(TrailEntry.Act.RETURNED, "zhiduizhang", "请核实面积。");
	}

	@Test
	void aRunOfEditsByOnePersonIsOneLineOfTheStory() {
		var once = after(NoticeStory.draft().edit(NoticeStory.text(), AUTHOR, NOW));
		var twice = after(once.edit(NoticeStory.text(), AUTHOR, NOW.plusSeconds(5)));
		assertThat(twice.dossier().trail()).hasSize(2);
		assertThat(twice.dossier().trail().getLast().at()).isEqualTo(NOW.plusSeconds(5));
	}

	private static NoticeText text(String title, String body) {
		return NoticeText.of(title, body, NoticeStory.USCC, Set.of());
	}

	private static void assertRefused(Attempt attempt, String code) {
		assertThat(attempt).isInstanceOfSatisfying(Attempt.Refused.class,
				(refused) -> assertThat(refused.rule().code()).isEqualTo(code));
	}

}
