package io.firewarden.platform.start;

import org.springframework.context.SmartLifecycle;

/**
 * Something that is done once when a service starts, not while its beans are made.
 */
public final class StartStep implements SmartLifecycle {

	private final int phase;

	private final Runnable step;

	private volatile boolean running;

	/**
	 * A step in its place.
	 * @param phase one of {@link Phases}, or close to one
	 */
	public StartStep(int phase, Runnable step) {
		this.phase = phase;
		this.step = step;
	}

	@Override
	public void start() {
		this.step.run();
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
		return this.phase;
	}

}
