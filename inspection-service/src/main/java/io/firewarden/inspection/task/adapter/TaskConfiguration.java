package io.firewarden.inspection.task.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.item.ItemCatalogue;
import io.firewarden.inspection.task.StoredPhotos;
import io.firewarden.inspection.task.adapter.MongoAgencies.AgencyFacts;
import io.firewarden.inspection.task.application.Checklists;
import io.firewarden.inspection.task.application.EligibilityHints;
import io.firewarden.inspection.task.application.FollowDraw;
import io.firewarden.inspection.task.application.OpenTasks;
import io.firewarden.inspection.task.application.SaveSheet;
import io.firewarden.inspection.task.application.SignSheet;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.remote.Breakers;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.ServiceDatabase;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = FeignRegistry.class)
class TaskConfiguration {

	@Bean
	MongoTasks mongoTasks(AggregateStores stores) {
		return new MongoTasks(stores);
	}

	@Bean
	MongoAgencies mongoAgencies(ServiceDatabase database) {
		return new MongoAgencies(database);
	}

	@Bean
	EligibilityHints eligibilityHints(FeignRegistry registry, Breakers breakers) {
		return new FeignEligibilityHints(registry, breakers);
	}

	@Bean
	Checklists checklists(ItemCatalogue catalogue, MongoAgencies agencies) {
		return new Checklists(catalogue, agencies);
	}

	@Bean
	SaveSheet saveSheet(MongoTasks tasks, Checklists checklists) {
		return new SaveSheet(tasks, checklists);
	}

	@Bean
	SignSheet signSheet(MongoTasks tasks, StoredPhotos photos) {
		return new SignSheet(tasks, photos);
	}

	@Bean
	TaskViews taskViews(ItemCatalogue catalogue, Checklists checklists, Clock clock) {
		return new TaskViews(catalogue, checklists, clock);
	}

	@Bean
	EventConsumer tasks(MongoTasks tasks, Checklists checklists, Clock clock) {
		OpenTasks openTasks = new OpenTasks(tasks);
		FollowDraw follow = new FollowDraw(tasks, checklists);
		return EventConsumer.named("tasks")
			.from("sampling")
			.on("sampling.teams-assigned.v1", TeamsAssigned.class,
					(event) -> assigned(event.data().drawn(LocalDate.now(clock)), openTasks, follow))
			.on("sampling.unit-replaced.v1", UnitReplaced.class,
					(event) -> follow.replace(TeamsAssigned.task(event.data().drawId(), event.data().unitId()),
							event.data().reason(), event.data().successor(LocalDate.now(clock))))
			.on("sampling.officer-recused.v1", OfficerRecused.class, (event) -> {
				var unit = event.data().assignment();
				if (unit != null) {
					follow.reassign(TeamsAssigned.task(event.data().drawId(), event.data().unitId()), unit.team());
				}
			})
			.build();
	}

	private static void assigned(List<TeamsAssigned.Drawn> drawn, OpenTasks open, FollowDraw follow) {
		open.handle(drawn.stream().filter((one) -> one.joint() == null).map(TeamsAssigned.Drawn::assignment).toList());
		drawn.forEach((one) -> {
			if (one.joint() != null) {
				follow.joinOrOpen(one.joint(), one.assignment());
			}
		});
	}

	@Bean
	EventConsumer agencies(MongoAgencies agencies) {
		return EventConsumer.named("agencies")
			.from("registry")
			.on("registry.agency-registered.v1", AgencyFacts.class, agencies::learn)
			.on("registry.agency-revised.v1", AgencyFacts.class, agencies::learn)
			.build();
	}

}
