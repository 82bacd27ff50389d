package io.firewarden.registry.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.firewarden.registry.matching.ScopeDictionary;
import io.firewarden.registry.matching.ScopeDictionary.Phrase;
import io.firewarden.registry.matching.ScopeReader;
import io.firewarden.registry.matching.ScopeReading;
import io.firewarden.registry.matching.ScopeReading.Bar;
import io.firewarden.registry.matching.ScopeReading.Hit;

/**
 * Reads 经营范围 with one dictionary. Only one row in sixty has anything to do with fire, so
 * the rest of a text is not looked at closer until a phrase is found in it.
 */
public final class DictionaryReader implements ScopeReader {

	/** Governs what follows in its clause: 不含消防检测、消防维保. */
	private static final Pattern NEGATION = Pattern.compile("不含|不包括|不包含|不得从事|不得经营|不从事|不经营|禁止|未取得|除");

	/** 除 begins many a word that negates nothing. */
	private static final Pattern NO_NEGATION = Pattern.compile("除(?:尘|湿|臭|虫|草|锈|霜|雪|冰|害|垢|污|四害)");

	private static final Pattern EXCEPTED = Pattern.compile("^[服务及等]*\\(?除外");

	private static final Pattern BRANCHES = Pattern.compile("(?:仅限|限|由)(?:其|所属)?分支机构(?:经营|使用|从事)?|分支机构经营");

	/** 以下项目仅限分支机构经营：消防检测. */
	private static final Pattern BRANCHES_BEFORE = Pattern.compile("分支机构[^;。()]*:");

	private final ScopeDictionary dictionary;

	private final Map<String, Phrase> byText;

	private final PhraseTable phrases;

	public DictionaryReader(ScopeDictionary dictionary) {
		this.dictionary = dictionary;
		this.byText = dictionary.phrases().stream().collect(Collectors.toMap(Phrase::text, Function.identity()));
		this.phrases = new PhraseTable(this.byText.keySet());
	}

	@Override
	public ScopeDictionary dictionary() {
		return this.dictionary;
	}

	@Override
	public ScopeReading read(String scope) {
		boolean[] any = new boolean[1];
		this.phrases.longest(scope, (_, _, _) -> any[0] = true);
		List<Hit> hits = new ArrayList<>();
		if (any[0]) {
			ScopeText text = ScopeText.of(scope);
			this.phrases.longest(text.plain(), (number, from, to) -> {
				Phrase phrase = Objects.requireNonNull(this.byText.get(this.phrases.phrase(number)));
				hits.add(new Hit(phrase.text(), phrase.meaning(), from, to, bars(text, from, to)));
			});
		}
		return ScopeReading.of(this.dictionary.version(), hits);
	}

	private static List<Bar> bars(ScopeText text, int from, int to) {
		List<Bar> bars = new ArrayList<>();
		if (isNegated(text.clauseBefore(from)) || EXCEPTED.matcher(text.plain().substring(to)).find()) {
			bars.add(Bar.NEGATED);
		}
		if (BRANCHES.matcher(text.item(from, to)).find() || BRANCHES_BEFORE.matcher(text.sentenceBefore(from)).find()
				|| BRANCHES.matcher(text.clauseBehind(to)).lookingAt()) {
			bars.add(Bar.BRANCHES_ONLY);
		}
		return bars;
	}

	/** Whether the last negation before a phrase reaches as far as the phrase. */
	private static boolean isNegated(String before) {
		Matcher negation = NEGATION.matcher(NO_NEGATION.matcher(before).replaceAll("__"));
		boolean negated = false;
		while (negation.find()) {
			// A bracket or 外 ends what it governs: 烟花(不含爆竹), 除危险品外.
			String governed = before.substring(negation.end());
			negated = governed.indexOf(')') < 0 && governed.indexOf('外') < 0;
		}
		return negated;
	}

}
