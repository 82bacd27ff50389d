package io.firewarden.sampling.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.store.Projection;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units and the service projects at them, as the registry tells them. */
@Component
class MongoUnits {

	/** Whose work at a place is judged first where several agencies serve it. */
	private static final List<String> KINDS = List.of("MAINTENANCE", "TESTING", "ASSESSMENT");

	private final Projection units;

	private final Projection projects;

	private final Projection agencies;

	MongoUnits(ServiceDatabase database) {
		this.units = database.projection("frame_units");
		this.projects = database.projection("frame_projects");
		this.agencies = database.projection(MongoObjectRegister.COLLECTION);
		database.index("frame_units", Indexes.ascending("marks"), new IndexOptions());
		database.index("frame_projects", Indexes.ascending("unitId"), new IndexOptions());
	}

	void recorded(Incoming<UnitRecorded> event) {
		var unit = event.data();
		List<String> marks = new ArrayList<>(
				unit.flags().stream().map(UnitRecorded.DatedFlag::flag).distinct().toList());
		if (unit.largeComplex()) {
			marks.add(FrameRule.Flag.LARGE_COMPLEX.name());
		}
		this.units.put(unit.unitId(), event,
				new Document("name", unit.name()).append("brigade", unit.brigade())
					.append("uscc", unit.uscc())
					.append("marks", marks)
					.append("flags", unit.flags().stream().map(MongoUnits::written).toList()));
	}

	void serviced(Incoming<ProjectRecorded> event) {
		var project = event.data();
		this.projects.put(project.projectId(), event,
				new Document("uscc", project.uscc()).append("unitId", project.unitId())
					.append("kind", project.kind())
					.append("from", project.from().toString())
					.append("to", project.to() == null ? null : project.to().toString()));
	}

	FrameObjects bearing(FrameRule rule, LocalDate day) {
		FrameRule.Flag wanted = Objects.requireNonNull(rule.flag());
		Servants servants = servants(day);
		List<FrameObject> in = new ArrayList<>();
		List<FrameObjects.LeftOut> leftOut = new ArrayList<>();
		for (Document row : this.units.collection()
			.find(Filters.eq("marks", wanted.name()))
			.sort(Sorts.ascending("_id"))) {
			Set<FrameRule.Flag> flags = flags(row, day);
			if (!flags.contains(wanted)) {
				continue;
			}
			FrameObject object = servants.object(row.getString("_id"), row.getString("_id"), row);
			rule.without()
				.stream()
				.filter(flags::contains)
				.findFirst()
				.ifPresentOrElse((flag) -> leftOut.add(new FrameObjects.LeftOut(object, flag.name())),
						() -> in.add(object));
		}
		return new FrameObjects(in, leftOut);
	}

	/** The object of a fire at a place, known to the register or not. */
	List<FrameObject> places(List<Fire> fires, LocalDate day) {
		Servants servants = servants(day);
		return fires.stream().map((fire) -> {
			Document known = this.units.collection().find(Filters.eq("_id", fire.unitId())).first();
			Document row = new Document("name", fire.name()).append("brigade", fire.brigade())
				.append("uscc", known == null ? null : known.getString("uscc"));
			return servants.object(fire.fireId(), fire.unitId(), row);
		}).toList();
	}

	private static Set<FrameRule.Flag> flags(Document row, LocalDate day) {
		Set<FrameRule.Flag> flags = EnumSet.noneOf(FrameRule.Flag.class);
		if (row.getList("marks", String.class).contains(FrameRule.Flag.LARGE_COMPLEX.name())) {
			flags.add(FrameRule.Flag.LARGE_COMPLEX);
		}
		for (Document one : row.getList("flags", Document.class)) {
			var dated = new UnitRecorded.DatedFlag(one.getString("flag"), LocalDate.parse(one.getString("from")),
					date(one.getString("to")));
			if (dated.holdsOn(day)) {
				flags.add(FrameRule.Flag.valueOf(dated.flag()));
			}
		}
		return flags;
	}

	private static Document written(UnitRecorded.DatedFlag one) {
		return new Document("flag", one.flag()).append("from", one.from().toString())
			.append("to", one.to() == null ? null : one.to().toString());
	}

	private static @Nullable LocalDate date(@Nullable String text) {
		return text == null ? null : LocalDate.parse(text);
	}

	private Servants servants(LocalDate day) {
		Map<String, List<Document>> byUnit = new HashMap<>();
		for (Document project : this.projects.collection().find()) {
			LocalDate to = date(project.getString("to"));
			if (!LocalDate.parse(project.getString("from")).isAfter(day) && (to == null || !to.isBefore(day))) {
				byUnit.computeIfAbsent(project.getString("unitId"), (_) -> new ArrayList<>()).add(project);
			}
		}
		byUnit.values()
			.forEach((all) -> all.sort(Comparator.<Document>comparingInt((one) -> KINDS.indexOf(one.getString("kind")))
				.thenComparing((one) -> one.getString("_id"))));
		Map<String, String> names = new HashMap<>();
		if (!byUnit.isEmpty()) {
			this.agencies.collection().find().forEach((one) -> names.put(one.getString("_id"), one.getString("name")));
		}
		return new Servants(byUnit, names);
	}

	/** Who serves which place on the day. */
	private record Servants(Map<String, List<Document>> byUnit, Map<String, String> names) {

		FrameObject object(String id, String unitId, Document row) {
			List<String> served = this.byUnit.getOrDefault(unitId, List.of())
				.stream()
				.map((one) -> one.getString("uscc"))
				.distinct()
				.toList();
			List<String> parties = Stream.concat(Optional.ofNullable(row.getString("uscc")).stream(), served.stream())
				.distinct()
				.toList();
			FrameObject.Agency agency = served.isEmpty() ? null : new FrameObject.Agency(served.getFirst(),
					Objects.requireNonNullElse(this.names.get(served.getFirst()), served.getFirst()));
			return new FrameObject(id, row.getString("name"), row.getString("brigade"), agency, parties);
		}

	}

}
