package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.Divisions;
import io.firewarden.registry.market.domain.FeedField;
import io.firewarden.registry.market.domain.MarketTables;
import io.firewarden.registry.market.domain.StatusTable;
import io.firewarden.registry.market.domain.SubjectTypes;
import io.firewarden.registry.market.domain.Values;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the dated tables of codes, words and titles. */
final class MarketReference {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private MarketReference() {
	}

	static MarketTables tables(LocalDate day) {
		return new MarketTables(new Values(new HashSet<>(columns().absent)), statuses(day), subjects(day), divisions());
	}

	static ColumnTitles titles() {
		Map<FeedField, List<String>> titles = new EnumMap<>(FeedField.class);
		columns().fields.forEach((column) -> titles.put(column.field, column.titles));
		return new ColumnTitles(titles);
	}

	/** Titles of the tables of public records. */
	static ColumnTitles recordTitles() {
		Map<FeedField, List<String>> titles = new EnumMap<>(FeedField.class);
		columns().records.forEach((column) -> titles.put(column.field, column.titles));
		return new ColumnTitles(titles);
	}

	private static StatusTable statuses(LocalDate day) {
		StatusEdition edition = load("market-statuses", Statuses.class).editions.stream()
			.filter((one) -> !one.effectiveFrom.isAfter(day))
			.max(Comparator.comparing((one) -> one.effectiveFrom))
			.orElseThrow();
		Map<String, MarketStatus> codes = new HashMap<>();
		Map<String, MarketStatus> words = new HashMap<>();
		edition.statuses.forEach((one) -> {
			one.codes.forEach((code) -> codes.put(code, one.status));
			one.words.forEach((word) -> words.put(word, one.status));
		});
		return new StatusTable(codes, words);
	}

	private static SubjectTypes subjects(LocalDate day) {
		SubjectEdition edition = load("market-subject-types", Subjects.class).editions.stream()
			.filter((one) -> !one.effectiveFrom.isAfter(day))
			.max(Comparator.comparing((one) -> one.effectiveFrom))
			.orElseThrow();
		return new SubjectTypes(
				edition.codes.stream().map((one) -> new SubjectTypes.Entry(one.prefix, one.legalPerson)).toList(),
				entries(edition.words), entries(edition.nameEndings));
	}

	private static List<SubjectTypes.Entry> entries(List<Word> words) {
		return words.stream().map((one) -> new SubjectTypes.Entry(one.word, one.legalPerson)).toList();
	}

	private static Divisions divisions() {
		Places places = load("market-divisions", Places.class);
		return new Divisions(places.city, places.cityName, places.divisions.stream().map((one) -> {
			List<String> names = new ArrayList<>(one.names);
			names.addAll(one.oldNames);
			return new Divisions.Division(one.code, one.brigade, names, one.oldCodes);
		}).toList());
	}

	private static Columns columns() {
		return load("market-columns", Columns.class);
	}

	private static <T> T load(String name, Class<T> form) {
		try (InputStream json = new ClassPathResource("reference/" + name + ".json").getInputStream()) {
			return JSON.readValue(json, form);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Columns(List<String> absent, List<TitledField> fields, List<TitledField> records) {
	}

	private record TitledField(FeedField field, List<String> titles) {
	}

	private record Statuses(List<StatusEdition> editions) {
	}

	private record StatusEdition(LocalDate effectiveFrom, List<StatusWords> statuses) {
	}

	private record StatusWords(MarketStatus status, List<String> codes, List<String> words) {
	}

	private record Subjects(List<SubjectEdition> editions) {
	}

	private record SubjectEdition(LocalDate effectiveFrom, List<Code> codes, List<Word> words, List<Word> nameEndings) {
	}

	private record Code(String prefix, LegalPerson legalPerson) {
	}

	private record Word(String word, LegalPerson legalPerson) {
	}

	private record Places(String city, String cityName, List<Place> divisions) {
	}

	private record Place(String code, String brigade, List<String> names, List<String> oldCodes,
			List<String> oldNames) {
	}

}
