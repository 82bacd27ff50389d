package io.firewarden.notification.delivery.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.notification.delivery.application.ResumeDelivery;
import io.firewarden.notification.delivery.domain.Channel;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.wechat.WeChatClient;
import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the channels are, and going on after a person has removed an obstacle. */
@RestController
class DeliveryController {

	private final DeliveryReading deliveries;

	private final WeChatClient weChat;

	private final ResumeDelivery resumeDelivery;

	private final Problems problems;

	private final MessageSource messages;

	DeliveryController(DeliveryReading deliveries, WeChatClient weChat, ResumeDelivery resumeDelivery,
			Problems problems, MessageSource messages) {
		this.deliveries = deliveries;
		this.weChat = weChat;
		this.resumeDelivery = resumeDelivery;
		this.problems = problems;
		this.messages = messages;
	}

	@GetMapping("/api/notification/channels")
	@Access({ Role.OPERATOR, Role.DETACHMENT_LEADER, Role.BRIGADE_LEADER })
	Channels channels(Locale locale) {
		var steps = this.deliveries.steps();
		return new Channels(List.of(Channel.values()).stream().map((channel) -> {
			var counts = steps.getOrDefault(channel, Map.of());
			long stopped = counts.getOrDefault("NEEDS_PERSON", 0L);
			var health = health(channel, stopped);
			return new ChannelHealth(channel, health,
					this.messages.getMessage("channel." + health, new Object[] { stopped }, locale), open(counts),
					counts.getOrDefault("DONE", 0L), stopped);
		}).toList());
	}

	@PostMapping("/api/notification/notices/{id}/deliveries/{channel}/resumption")
	@Access({ Role.OPERATOR, Role.DETACHMENT_LEADER, Role.BRIGADE_LEADER })
	ResponseEntity<Resumption> resumeDelivery(@PathVariable String id, @PathVariable Channel channel, Caller caller) {
		return switch (this.resumeDelivery.handle(new DeliveryId(id, channel, 1), caller.jurisdiction())) {
			case ResumeDelivery.Outcome.Resumed(var delivery) ->
				ResponseEntity.accepted().body(new Resumption(channel, DeliveryStatus.of(delivery).state().name()));
			case ResumeDelivery.Outcome.NotFound() -> throw this.problems.notFound();
			case ResumeDelivery.Outcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case ResumeDelivery.Outcome.RefusedBy(var rule) ->
				throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule);
		};
	}

	private Health health(Channel channel, long stopped) {
		if (channel == Channel.WECHAT && !this.weChat.available()) {
			return Health.DOWN;
		}
		return (stopped > 0) ? Health.NEEDS_PERSON : Health.UP;
	}

	private static long open(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.filter((count) -> !List.of("DONE", "REMOVED", "NEEDS_PERSON").contains(count.getKey()))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	/** Whether a channel works. */
	enum Health {

		UP, DOWN, NEEDS_PERSON

	}

	/** All channels. */
	record Channels(List<ChannelHealth> content) {
	}

	/**
	 * One channel.
	 *
	 * @param open deliveries under way
	 * @param needsPerson deliveries that stopped
	 */
	record ChannelHealth(Channel channel, Health state, String detail, long open, long done, long needsPerson) {
	}

	/** A delivery that goes on. */
	record Resumption(Channel channel, String state) {
	}

}
