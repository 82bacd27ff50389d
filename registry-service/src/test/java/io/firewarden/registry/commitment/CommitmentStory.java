package io.firewarden.registry.commitment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.registry.commitment.domain.LetterTemplate;
import io.firewarden.registry.commitment.domain.LetterTemplate.Words;
import io.firewarden.registry.commitment.domain.LetterTemplates;
import io.firewarden.registry.commitment.domain.Party;

/** An invented commitment in each of its states. */
public final class CommitmentStory {

	public static final Party PARTY = new Party("91511000MA00DEMN4W", "内江演示安澜消防技术服务有限公司", "511002");

	public static final ZonedDateTime NOW = ZonedDateTime.of(2022, 2, 24, 12, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

	public static final LocalDate DAY = NOW.toLocalDate();

	/** The second text, in force from 2023 on, does not speak of the equipment. */
	public static final LetterTemplates TEMPLATES = new LetterTemplates(
			List.of(template(2, "2023-01-01", "ELG-01", "ELG-04"),
					template(1, "2022-02-22", "ELG-01", "ELG-02", "ELG-03", "ELG-04", "ELG-05", "ELG-06")));

	private CommitmentStory() {
	}

	public static Letter.Signed letter() {
		return new Letter.Signed(1, 1, "甲", NOW.toInstant(), DAY);
	}

	public static Commitment signed() {
		return new Commitment(PARTY, letter(), List.of());
	}

	public static Commitment refused() {
		return new Commitment(PARTY, new Letter.Refused(1, "正在注销", NOW.toInstant(), DAY), List.of());
	}

	public static Commitment breached() {
		return new Commitment(PARTY, new Letter.Breached(letter(), List.of("ELG-04"), NOW.toInstant(), DAY), List.of());
	}

	private static LetterTemplate template(int version, String from, String... covers) {
		return new LetterTemplate(version, LocalDate.parse(from), new Words("承诺书", "Letter"), new Words("承诺", "We"),
				List.of(new Words("一", "One")), List.of(covers), "附件4");
	}

}
