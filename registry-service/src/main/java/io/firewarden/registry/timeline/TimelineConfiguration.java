package io.firewarden.registry.timeline;

import java.util.List;
import java.util.function.Function;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

	private static final List<String> NOTICES = List.of("drafted", "submitted", "reviewed", "returned", "approved",
			"published", "withdrawn");

	private static final List<String> LEADS = List.of("detected", "assigned", "verified", "dismissed", "confirmed",
			"resolved", "followed");

	@Bean
	Timeline timeline(ServiceDatabase database) {
		return new Timeline(database);
	}

	@Bean
	EventConsumer timelineConsumer(Timeline timeline) {
		EventConsumer.Builder consumer = EventConsumer.named("timeline")
			.from("registry", "sampling", "inspection", "notification")
			.keeping((lines) -> timeline.add(lines))
			.leaving("registry.agency-registered.v1", Heard.Agency.class, line(Lines::agency))
			.leaving("registry.agency-revised.v1", Heard.Agency.class, line(Lines::agency))
			.leaving("registry.eligibility-changed.v1", Heard.Eligibility.class, line(Lines::eligibility))
			.leaving("registry.declaration-submitted.v1", Heard.Declaration.class, line(Lines::declaration))
			.leaving("registry.declaration-returned.v1", Heard.Declaration.class, line(Lines::declaration))
			.leaving("registry.declaration-accepted.v1", Heard.Declaration.class, line(Lines::declaration))
			.leaving("registry.commitment-signed.v1", Heard.Letter.class, line(Lines::letter))
			.leaving("registry.commitment-refused.v1", Heard.Letter.class, line(Lines::letter))
			.leaving("registry.commitment-breached.v1", Heard.Letter.class, line(Lines::letter))
			.leaving("registry.engagement-changed.v1", Heard.Engagement.class, line(Lines::engagement))
			.leaving("registry.lapse-warned.v1", Heard.Lapse.class, line(Lines::lapse))
			.leaving("registry.equipment-recorded.v1", Heard.Equipment.class, line(Lines::equipment))
			.leaving("registry.project-recorded.v1", Heard.Project.class, line(Lines::project))
			.leaving("registry.entries-cleared.v1", Heard.Cleared.class, line(Lines::cleared))
			.leaving("sampling.teams-assigned.v1", Heard.Teams.class, TimelineConfiguration::teams)
			.leaving("inspection.task-opened.v1", Heard.Task.class, line(Lines::task))
			.leaving("inspection.task-cancelled.v1", Heard.TaskChange.class, line(Lines::taskChange))
			.leaving("inspection.task-joined.v1", Heard.TaskChange.class, line(Lines::taskChange))
			.leaving("inspection.sheet-signed.v1", Heard.Sheet.class, line(Lines::sheet))
			.leaving("inspection.correction-ordered.v1", Heard.Order.class, line(Lines::order))
			.leaving("inspection.case-filed.v1", Heard.Case.class, line(Lines::filedCase));
		NOTICES.forEach((step) -> consumer.leaving("notification.notice-" + step + ".v1", Heard.Notice.class,
				line(Lines::notice)));
		LEADS.forEach((step) -> consumer.leaving("registry.lead-" + step + ".v1", Heard.Lead.class,
				(event) -> Lines.lead(event.data()).map((entry) -> Timeline.line(event, entry)).stream().toList()));
		return consumer.build();
	}

	private static <T> Function<Incoming<T>, List<Document>> line(Function<T, Entry> entry) {
		return (event) -> List.of(Timeline.line(event, entry.apply(event.data())));
	}

	private static List<Document> teams(Incoming<Heard.Teams> event) {
		return event.data()
			.assignments()
			.stream()
			.flatMap((assignment) -> Lines.drawn(event.data(), assignment).stream())
			.map((entry) -> Timeline.lineAmongOthers(event, entry))
			.toList();
	}

}
