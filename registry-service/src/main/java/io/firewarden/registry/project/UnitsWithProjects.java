package io.firewarden.registry.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.mongodb.client.model.Projections;
import io.firewarden.registry.register.StoreFollower;
import io.firewarden.registry.unit.ServedUnits;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which units are served when, in memory and in step with the register of projects. */
@Component
class UnitsWithProjects implements ServedUnits {

	private final Map<String, Served> byProject = new ConcurrentHashMap<>();

	private final StoreFollower follower;

	UnitsWithProjects(ProjectRegister projects, Clock clock) {
		this.follower = projects.records()
			.follow(Projections.include("body.unitId", "body.from", "body.to", "updatedAt"), this::takeIn, clock);
	}

	/** Days as ISO text. */
	private record Served(String unitId, String from, @Nullable String to) {

		boolean on(String day) {
			return this.from.compareTo(day) <= 0 && (this.to == null || this.to.compareTo(day) >= 0);
		}

	}

	StoreFollower follower() {
		return this.follower;
	}

	private void takeIn(List<Document> projects) {
		for (Document project : projects) {
			Document body = project.get("body", Document.class);
			this.byProject.put(project.getString("_id"),
					new Served(body.getString("unitId"), body.getString("from"), body.getString("to")));
		}
	}

	@Override
	public Set<String> served(LocalDate day) {
		this.follower.catchUp();
		String text = day.toString();
		return this.byProject.values()
			.stream()
			.filter((served) -> served.on(text))
			.map(Served::unitId)
			.collect(Collectors.toSet());
	}

}
