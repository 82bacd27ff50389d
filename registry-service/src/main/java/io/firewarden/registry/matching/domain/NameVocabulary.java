package io.firewarden.registry.matching.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words company names are made of: dated reference data, not law. A registered name
 * is 行政区划 + 字号 + 行业或者经营特点 + 组织形式 (企业名称登记管理规定 art. 6); a branch has its parent's name
 * before it (art. 13).
 */
public final class NameVocabulary {

	private final String version;

	private final List<String> fireSigns;

	private final Map<Character, List<String>> regions;

	private final List<String> regionEndings;

	private final Map<String, String> legalForms;

	private final List<String> formEndings;

	private final List<String> branchEndings;

	private final Map<Character, List<String>> industries;

	/**
	 * As it is written down.
	 * @param fireSigns words that make a name one of the trade
	 * @param regions provinces and prefectures by their short names
	 * @param regionEndings such as 省, 市, 自治州
	 * @param legalForms ending of a name to the form it stands for
	 */
	public NameVocabulary(String version, List<String> fireSigns, List<String> regions, List<String> regionEndings,
			Map<String, String> legalForms, List<String> branchEndings, List<String> industries) {
		this.version = version;
		this.fireSigns = List.copyOf(fireSigns);
		this.regions = byFirst(regions);
		this.regionEndings = longestFirst(regionEndings.stream());
		this.legalForms = Map.copyOf(legalForms);
		this.formEndings = longestFirst(legalForms.keySet().stream());
		this.branchEndings = longestFirst(branchEndings.stream());
		this.industries = byFirst(industries);
	}

	/** Stands beside every decision that rests on a name. */
	public String version() {
		return this.version;
	}

	/** Whether a name says that it has to do with fire protection. */
	public boolean isOfFire(String name) {
		for (String sign : this.fireSigns) {
			if (name.contains(sign)) {
				return true;
			}
		}
		return false;
	}

	/** The province or prefecture a text begins with, short name only. */
	Optional<String> regionAt(String text, int from) {
		return first(this.regions, text, from);
	}

	Optional<String> industryAt(String text, int from) {
		return first(this.industries, text, from);
	}

	Optional<String> regionEndingAt(String text, int from) {
		return first(this.regionEndings, (ending) -> text.startsWith(ending, from));
	}

	Optional<String> formEndingOf(String text) {
		return first(this.formEndings, text::endsWith);
	}

	Optional<String> branchEndingOf(String text) {
		return first(this.branchEndings, text::endsWith);
	}

	/** What an ending stands for: 有限责任公司 and 有限公司 are one form. */
	String form(String ending) {
		return this.legalForms.getOrDefault(ending, ending);
	}

	private static Optional<String> first(Map<Character, List<String>> words, String text, int from) {
		if (from >= text.length()) {
			return Optional.empty();
		}
		List<String> candidates = words.get(text.charAt(from));
		return (candidates == null) ? Optional.empty() : first(candidates, (word) -> text.startsWith(word, from));
	}

	/** A plain loop: it is asked at every character of every name of a feed. */
	private static Optional<String> first(List<String> words, Predicate<String> fits) {
		for (String word : words) {
			if (fits.test(word)) {
				return Optional.of(word);
			}
		}
		return Optional.empty();
	}

	private static Map<Character, List<String>> byFirst(List<String> words) {
		Map<Character, List<String>> byFirst = new HashMap<>();
		for (String word : longestFirst(words.stream())) {
			byFirst.merge(word.charAt(0), List.of(word),
					(some, more) -> Stream.concat(some.stream(), more.stream()).toList());
		}
		return byFirst;
	}

	private static List<String> longestFirst(Stream<String> words) {
		return words.distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
	}

}
