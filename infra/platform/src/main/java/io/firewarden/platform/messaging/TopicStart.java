package io.firewarden.platform.messaging;

import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates the topics when the service starts, not while its beans are made.
 */
final class TopicStart implements SmartLifecycle {

	private final KafkaAdmin admin;

	private volatile boolean running;

	TopicStart(KafkaAdmin admin) {
		this.admin = admin;
	}

	@Override
	public void start() {
		this.admin.initialize();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Phases.STORE;
	}

}
