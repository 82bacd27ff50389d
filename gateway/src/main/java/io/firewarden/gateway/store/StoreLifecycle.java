package io.firewarden.gateway.store;

import java.util.List;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Prepares the store before the web server opens its port: the server's phase is far
 * later than the first.
 */
@Component
class StoreLifecycle implements SmartLifecycle {

	private final List<Preparation> preparations;

	private volatile boolean running;

	StoreLifecycle(List<Preparation> preparations) {
		this.preparations = preparations;
	}

	@Override
	public void start() {
		this.preparations.forEach(Preparation::prepare);
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
		return 0;
	}

}
