package io.firewarden.registry.matching.domain;

import io.firewarden.registry.roster.NameText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A company name taken apart. Where a part stands in the name makes no difference: the
 * region may be in front, or in brackets behind the brand.
 *
 * @param normal the whole name, key K1
 * @param regions 行政区划 without 省, 市, 县 …, outermost first
 * @param regionEndings the 省, 市, 县 … that stands with each of them; empty where none does
 * @param brand 字号
 * @param industries 行业或者经营特点, word by word
 * @param form 组织形式 in its short form; empty when the name has none
 * @param writtenForm as the name has it
 * @param branch what follows the parent's name; empty for a name that is no branch's
 */
public record CompanyName(String normal, List<String> regions, List<String> regionEndings, String brand,
		List<String> industries, String form, String writtenForm, String branch) {

	/** County names the vocabulary does not hold are this long at most. */
	private static final int COUNTY = 4;

	public CompanyName {
		regions = List.copyOf(regions);
		regionEndings = List.copyOf(regionEndings);
		industries = List.copyOf(industries);
	}

	/** Takes a name apart, as registered or as somebody wrote it. */
	public static CompanyName of(String name, NameVocabulary words) {
		String normal = NameText.normal(name);
		String rest = normal;
		String branch = "";
		if (words.branchEndingOf(rest).isPresent()) {
			int parent = endOfParent(rest, words);
			branch = rest.substring(parent);
			rest = rest.substring(0, parent);
		}
		String form = "";
		String writtenForm = "";
		Optional<String> ending = words.formEndingOf(rest);
		// A name is never nothing but its form.
		if (ending.isPresent() && ending.get().length() < rest.length()) {
			form = words.form(ending.get());
			writtenForm = ending.get();
			rest = rest.substring(0, rest.length() - ending.get().length());
		}
		Parts parts = new Parts(words);
		parts.read(rest);
		return new CompanyName(normal, parts.regions, parts.endings, parts.brand.toString(), parts.industries, form,
				writtenForm, branch);
	}

	/**
	 * Key K2: the same for names that differ in order, brackets or long and short form.
	 */
	public String canonical() {
		return String.join("", this.regions) + this.brand + trade() + this.form + this.branch;
	}

	/** Key K3 of a search: what is left when region, form and branch are taken away. */
	public String core() {
		return this.brand + String.join("", this.industries);
	}

	/** Key K3: brand and trade, in whatever order. */
	public String brandAndTrade() {
		return this.brand + trade();
	}

	/** Its words in an order of their own; most names have one or none. */
	private String trade() {
		return switch (this.industries.size()) {
			case 0 -> "";
			case 1 -> this.industries.getFirst();
			default -> String.join("", this.industries.stream().sorted().toList());
		};
	}

	public boolean isBranch() {
		return !this.branch.isEmpty();
	}

	private static int endOfParent(String name, NameVocabulary words) {
		int at = name.indexOf("公司");
		// 某某有限公司内江分公司: the first 公司 ends the parent's name unless it is the ending
		// itself.
		if (at > 0 && at + 2 < name.length() && !name.startsWith("分公司", at - 1)) {
			return at + 2;
		}
		return name.length() - words.branchEndingOf(name).orElseThrow().length();
	}

	/** What has been read so far. */
	private static final class Parts {

		private final NameVocabulary words;

		private final List<String> regions = new ArrayList<>();

		private final List<String> endings = new ArrayList<>();

		private final StringBuilder brand = new StringBuilder();

		private final List<String> industries = new ArrayList<>();

		Parts(NameVocabulary words) {
			this.words = words;
		}

		void read(String text) {
			int at = readRegions(text, 0);
			while (at < text.length()) {
				char c = text.charAt(at);
				if (c == '(' || c == ')') {
					int inside = readRegions(text, at + 1);
					at = Math.max(inside, at + 1);
					continue;
				}
				Optional<String> industry = this.words.industryAt(text, at);
				// 北京科技…: a brand may be an industry's word, but a name has a brand.
				if (industry.isPresent() && (!this.brand.isEmpty() || at > 0 || !this.regions.isEmpty())) {
					this.industries.add(industry.get());
					at += industry.get().length();
					continue;
				}
				this.brand.append(c);
				at++;
			}
		}

		private int readRegions(String text, int from) {
			int at = from;
			while (at < text.length()) {
				Optional<String> region = this.words.regionAt(text, at);
				if (region.isPresent()) {
					this.regions.add(region.get());
					at = readEnding(text, at + region.get().length());
					continue;
				}
				int county = this.regions.isEmpty() ? -1 : county(text, at);
				if (county < 0) {
					return at;
				}
				this.regions.add(text.substring(at, county));
				at = readEnding(text, county);
			}
			return at;
		}

		private int readEnding(String text, int at) {
			// 内江市中区, 乐山市中区: the district is called 市中, the city has no ending.
			if (text.startsWith("市中区", at)) {
				this.endings.add("");
				this.regions.add("市中");
				this.endings.add("区");
				return at + 3;
			}
			Optional<String> ending = this.words.regionEndingAt(text, at);
			this.endings.add(ending.orElse(""));
			return at + ending.map(String::length).orElse(0);
		}

		/** After a city: two to four characters and 县, 区, 市 or 旗. */
		private static int county(String text, int from) {
			for (int at = from + 2; at <= from + COUNTY && at < text.length(); at++) {
				if ("县区市旗".indexOf(text.charAt(at)) >= 0) {
					return at;
				}
			}
			return -1;
		}

	}

}
