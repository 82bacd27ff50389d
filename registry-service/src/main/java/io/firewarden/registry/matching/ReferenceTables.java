package io.firewarden.registry.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.firewarden.registry.matching.domain.MatchPoints;
import io.firewarden.registry.matching.domain.NameVocabulary;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dated tables that names and scopes are read with, as they come with the program.
 */
public final class ReferenceTables {

	private ReferenceTables() {
	}

	/** The oldest first. */
	public static List<ScopeDictionary> scopeDictionaries() {
		return Stream.of(read("scope-dictionary.json", ScopeDictionary[].class))
			.sorted(Comparator.comparing(ScopeDictionary::effectiveFrom))
			.toList();
	}

	/** The oldest first. */
	public static List<MatchPoints> matchPoints() {
		return Stream.of(read("match-points.json", MatchPoints[].class))
			.sorted(Comparator.comparing(MatchPoints::effectiveFrom))
			.toList();
	}

	/** Those of a day; before the first day of all, the first. */
	public static MatchPoints matchPoints(LocalDate day) {
		List<MatchPoints> all = matchPoints();
		return all.stream()
			.filter((points) -> !points.effectiveFrom().isAfter(day))
			.reduce((_, later) -> later)
			.orElse(all.getFirst());
	}

	public static NameVocabulary nameVocabulary() {
		return read("name-vocabulary.json", Words.class).vocabulary();
	}

	private static <T> T read(String file, Class<T> type) {
		try (InputStream json = ReferenceTables.class.getResourceAsStream("/reference/" + file)) {
			return JsonMapper.shared().readValue(json, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As the file has them. */
	record Words(String version, LocalDate effectiveFrom, String source, List<String> fireSigns, List<String> provinces,
			List<String> prefectures, List<String> regionEndings, List<Form> legalForms, List<String> branchEndings,
			List<String> industries) {

		NameVocabulary vocabulary() {
			return new NameVocabulary(this.version, this.fireSigns,
					Stream.concat(this.provinces.stream(), this.prefectures.stream()).toList(), this.regionEndings,
					this.legalForms.stream().collect(Collectors.toMap(Form::ending, Form::as)), this.branchEndings,
					this.industries);
		}

	}

	/** An ending of a name and the form it stands for. */
	record Form(String ending, String as) {
	}

}
