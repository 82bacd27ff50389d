package io.firewarden.registry.market.domain;

import java.util.List;

import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.MarketSubject;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subject is a legal person, from its name, its type code and the words of its
 * type. A name that ends as a branch's does decides: a branch must be named as one (企业名称
 * 登记管理规定 art. 13), and often carries its parent's type.
 */
public final class SubjectTypes {

	private final List<Entry> codes;

	private final List<Entry> words;

	private final List<Entry> endings;

	/**
	 * The table.
	 * @param codes beginnings of CA16 codes
	 * @param words parts of the type in words, in the order in which they decide
	 * @param endings of names
	 */
	public SubjectTypes(List<Entry> codes, List<Entry> words, List<Entry> endings) {
		this.codes = List.copyOf(codes);
		this.words = List.copyOf(words);
		this.endings = List.copyOf(endings);
	}

	public MarketSubject of(@Nullable String code, @Nullable String text, String name) {
		Entry byName = ending(name);
		if (byName != null && byName.legalPerson == LegalPerson.NO) {
			return new MarketSubject(code, text, LegalPerson.NO, "NAME:" + byName.word);
		}
		Entry byCode = (code != null) ? byCode(code) : null;
		if (byCode != null) {
			return new MarketSubject(code, text, byCode.legalPerson, "CA16:" + code);
		}
		Entry byWords = (text != null) ? byWords(text) : null;
		if (byWords != null) {
			return new MarketSubject(code, text, byWords.legalPerson, "TYPE:" + byWords.word);
		}
		return (byName != null) ? new MarketSubject(code, text, byName.legalPerson, "NAME:" + byName.word)
				: new MarketSubject(code, text, LegalPerson.UNKNOWN, "");
	}

	private @Nullable Entry byCode(String code) {
		Entry longest = null;
		for (Entry entry : this.codes) {
			if (code.length() == 4 && code.startsWith(entry.word)
					&& (longest == null || entry.word.length() > longest.word.length())) {
				longest = entry;
			}
		}
		return longest;
	}

	private @Nullable Entry byWords(String text) {
		for (Entry entry : this.words) {
			if (text.contains(entry.word)) {
				return entry;
			}
		}
		return null;
	}

	private @Nullable Entry ending(String name) {
		String plain = name.endsWith("）") ? name.replace('（', '(').replace('）', ')') : name;
		for (Entry entry : this.endings) {
			if (plain.endsWith(entry.word)) {
				return entry;
			}
		}
		return null;
	}

	/** A beginning, word or ending, and what it says. */
	public record Entry(String word, LegalPerson legalPerson) {
	}

}
