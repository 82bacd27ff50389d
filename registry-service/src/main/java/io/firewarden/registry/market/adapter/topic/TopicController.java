package io.firewarden.registry.market.adapter.topic;

import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/market/topic")
class TopicController {

	private final TopicParts parts;

	TopicController(TopicParts parts) {
		this.parts = parts;
	}

	/** How far each partition is taken, and which instance took how many. */
	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.OPERATOR, Role.AUDITOR })
	TopicStanding marketTopic() {
		return new TopicStanding(TopicRecords.TOPIC, this.parts.all());
	}

	record TopicStanding(String topic, List<TopicParts.Part> content) {
	}

}
