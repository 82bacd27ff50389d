package io.firewarden.registry.timeline;

import java.util.List;
import java.util.function.Function;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.store.ServiceDatabase;
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
			.on("registry.agency-registered.v1", Heard.Agency.class, line(timeline, Lines::agency))
			.on("registry.agency-revised.v1", Heard.Agency.class, line(timeline, Lines::agency))
			.on("registry.eligibility-changed.v1", Heard.Eligibility.class, line(timeline, Lines::eligibility))
			.on("registry.declaration-submitted.v1", Heard.Declaration.class, line(timeline, Lines::declaration))
			.on("registry.declaration-returned.v1", Heard.Declaration.class, line(timeline, Lines::declaration))
			.on("registry.declaration-accepted.v1", Heard.Declaration.class, line(timeline, Lines::declaration))
			.on("registry.commitment-signed.v1", Heard.Letter.class, line(timeline, Lines::letter))
			.on("registry.commitment-refused.v1", Heard.Letter.class, line(timeline, Lines::letter))
			.on("registry.commitment-breached.v1", Heard.Letter.class, line(timeline, Lines::letter))
			.on("registry.engagement-changed.v1", Heard.Engagement.class, line(timeline, Lines::engagement))
			.on("registry.lapse-warned.v1", Heard.Lapse.class, line(timeline, Lines::lapse))
			.on("registry.equipment-recorded.v1", Heard.Equipment.class, line(timeline, Lines::equipment))
			.on("registry.project-recorded.v1", Heard.Project.class, line(timeline, Lines::project))
			.on("registry.entries-cleared.v1", Heard.Cleared.class, line(timeline, Lines::cleared))
			.on("sampling.teams-assigned.v1", Heard.Teams.class, (event) -> teams(timeline, event))
			.on("inspection.task-opened.v1", Heard.Task.class, line(timeline, Lines::task))
			.on("inspection.task-cancelled.v1", Heard.TaskChange.class, line(timeline, Lines::taskChange))
			.on("inspection.task-joined.v1", Heard.TaskChange.class, line(timeline, Lines::taskChange))
			.on("inspection.sheet-signed.v1", Heard.Sheet.class, line(timeline, Lines::sheet))
			.on("inspection.correction-ordered.v1", Heard.Order.class, line(timeline, Lines::order))
			.on("inspection.case-filed.v1", Heard.Case.class, line(timeline, Lines::filedCase));
		NOTICES.forEach((step) -> consumer.on("notification.notice-" + step + ".v1", Heard.Notice.class,
				line(timeline, Lines::notice)));
		LEADS.forEach((step) -> consumer.on("registry.lead-" + step + ".v1", Heard.Lead.class,
				(event) -> Lines.lead(event.data()).ifPresent((entry) -> timeline.add(event, entry))));
		return consumer.build();
	}

	private static <T> EventConsumer.Handler<T> line(Timeline timeline, Function<T, Entry> entry) {
		return (event) -> timeline.add(event, entry.apply(event.data()));
	}

	private static void teams(Timeline timeline, Incoming<Heard.Teams> event) {
		event.data()
			.assignments()
			.stream()
			.flatMap((assignment) -> Lines.drawn(event.data(), assignment).stream())
			.forEach((entry) -> timeline.addAmongOthers(event, entry));
	}

}
