package io.firewarden.registry.practitioner.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes people as {@link PractitionerDocument} and reads them field by field: an
 * evaluation of all agencies reads everybody, and Jackson takes five times as long.
 */
final class StoredPractitioner implements StateForm<Practitioner> {

	@Override
	@SuppressWarnings("unchecked")
	public Document write(Practitioner state) {
		return new Document(
				(Map<String, Object>) StoredJson.mapper().convertValue(PractitionerDocument.of(state), Map.class));
	}

	@Override
	public Practitioner read(Document body) {
		Document identity = inner(body, "identity");
		Document engineer = inner(body, "engineer");
		Document source = inner(body, "source");
		String mergedInto = body.getString("mergedInto");
		Person person = new Person(body.getString("name"),
				(identity != null) ? new Person.Identity(text(identity, "hash"), text(identity, "tail")) : null,
				(engineer != null) ? engineer(engineer) : null, all(body, "operators", StoredPractitioner::operator));
		return new Practitioner(new PractitionerId(text(body, "practitionerId")), person,
				all(body, "engagements", StoredPractitioner::engagement), body.getString("recordedBy"), (source != null)
						? new Because.Source(text(source, "kind"), source.getString("ref"), day(source, "on")) : null,
				(mergedInto != null) ? new PractitionerId(mergedInto) : null);
	}

	private static Engineer engineer(Document engineer) {
		return new Engineer(EngineerLevel.valueOf(engineer.getString("level")), engineer.getString("qualificationNo"),
				text(engineer, "registrationNo"), engineer.getString("sealNo"),
				period(engineer, "validFrom", "validTo"), text(engineer, "issuingProvince"),
				engineer.getBoolean("confirmedHere", false));
	}

	private static Operator operator(Document operator) {
		String direction = operator.getString("direction");
		return new Operator(text(operator, "certificateNo"), operator.get("rank", Number.class).intValue(),
				(direction != null) ? OperatorDirection.valueOf(direction) : null,
				period(operator, "validFrom", "validTo"), operator.getBoolean("old", false));
	}

	private static Engagement engagement(Document engagement) {
		Document resolved = inner(engagement, "resolved");
		return new Engagement(text(engagement, "engagementId"), text(engagement, "uscc"), text(engagement, "brigade"),
				EngagementRole.valueOf(engagement.getString("role")), period(engagement, "contractFrom", "contractTo"),
				engagement.getString("insuranceMonth"), (resolved != null) ? resolution(resolved) : null);
	}

	private static Engagement.Resolution resolution(Document resolved) {
		return new Engagement.Resolution(Engagement.Outcome.valueOf(resolved.getString("outcome")),
				day(resolved, "endedOn"), text(resolved, "by"), Instant.parse(text(resolved, "at")),
				text(resolved, "reason"));
	}

	private static Period period(Document of, String from, String to) {
		return new Period(Days.read(text(of, from)), day(of, to));
	}

	private static @Nullable LocalDate day(Document of, String field) {
		String day = of.getString(field);
		return (day != null) ? Days.read(day) : null;
	}

	private static String text(Document of, String field) {
		return Objects.requireNonNull(of.getString(field), field);
	}

	private static @Nullable Document inner(Document of, String field) {
		Map<?, ?> inner = of.get(field, Map.class);
		return (inner != null) ? document(inner) : null;
	}

	private static <T> List<T> all(Document of, String field, Function<Document, T> read) {
		List<T> all = new ArrayList<>();
		of.getList(field, Map.class, List.of()).forEach((one) -> all.add(read.apply(document(one))));
		return all;
	}

	/** What a version holds was written as JSON: its inner objects are mere maps. */
	@SuppressWarnings("unchecked")
	private static Document document(Map<?, ?> inner) {
		return (inner instanceof Document document) ? document : new Document((Map<String, Object>) inner);
	}

}
