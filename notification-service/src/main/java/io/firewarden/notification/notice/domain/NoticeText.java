package io.firewarden.notification.notice.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.Rule;

/**
 * Title and body as the public will read them: plain text, cleaned of markup, personal
 * data masked. There is no other way to make one.
 *
 * @param title one line, at most {@value #LONGEST_TITLE} characters
 * @param body paragraphs separated by line ends
 * @param masked what was masked where
 */
public record NoticeText(String title, String body, List<Masking.Finding> masked) {

	/** 标题 ≤ 32 字: the narrowest channel, draft/add of WeChat, decides. */
	public static final int LONGEST_TITLE = 32;

	/**
	 * Escaped and wrapped in paragraphs it stays below the 20 000 characters of
	 * draft/add.
	 */
	public static final int LONGEST_BODY = 3000;

	public static final int MOST_LINES = 200;

	static final Rule TITLE_LENGTH = new Rule("NTF-011");

	static final Rule BODY_LENGTH = new Rule("NTF-012");

	public NoticeText {
		masked = List.copyOf(masked);
	}

	/**
	 * Cleans and masks what a person or the composer wrote.
	 * @param publicCode the agency's own USCC, never masked
	 * @param persons names of natural persons, given as such
	 */
	public static NoticeText of(String title, String body, String publicCode, Set<PersonName> persons) {
		return of(title, body, Set.of(publicCode), persons);
	}

	/** As above, about several enterprises. */
	public static NoticeText of(String title, String body, Set<String> publicCodes, Set<PersonName> persons) {
		var maskedTitle = Masking.mask("title", Wording.line(title), publicCodes, persons);
		var maskedBody = Masking.mask("body", Wording.paragraphs(body), publicCodes, persons);
		var masked = new ArrayList<>(maskedTitle.findings());
		masked.addAll(maskedBody.findings());
		return new NoticeText(maskedTitle.text(), maskedBody.text(), masked);
	}

	/** A single public sentence, such as a reason, cleaned and masked the same way. */
	public static String publicLine(String text, String publicCode) {
		return Masking.mask("line", Wording.line(text), Set.of(publicCode), Set.of()).text();
	}

	/** The length rules this text breaks, if any. */
	public List<Rule> broken() {
		var broken = new ArrayList<Rule>();
		if (this.title.isEmpty() || length(this.title) > LONGEST_TITLE) {
			broken.add(TITLE_LENGTH);
		}
		if (this.body.isEmpty() || length(this.body) > LONGEST_BODY || this.body.lines().count() > MOST_LINES) {
			broken.add(BODY_LENGTH);
		}
		return broken;
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
