package io.firewarden.registry.exchange.adapter;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.messaging.Phases;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.exchange.application.Imports;
import io.firewarden.registry.exchange.application.RunImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on imports, one after the other: those that were just accepted, and those whose
 * worker died.
 */
final class ImportWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

	private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

	private final String name;

	private final Imports imports;

	private final Registers registers;

	private final RunImport runImport;

	private final Semaphore accepted = new Semaphore(0);

	private volatile boolean running;

	private volatile Thread thread = Thread.currentThread();

	ImportWorker(String name, Imports imports, Registers registers, RunImport runImport) {
		this.name = name;
		this.imports = imports;
		this.registers = registers;
		this.runImport = runImport;
	}

	/** There is something to do. */
	void wake() {
		this.accepted.release();
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofPlatform().name("imports").daemon().start(this::work);
	}

	@Override
	public void stop() {
		this.running = false;
		wake();
		try {
			this.thread.join(Duration.ofSeconds(10));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Phases.CONSUMERS + 1;
	}

	private void work() {
		while (this.running) {
			try {
				Optional<Import> next = this.imports.take(this.name);
				if (next.isPresent()) {
					run(next.get());
				}
				else {
					boolean told = this.accepted.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
					if (told) {
						this.accepted.drainPermits();
					}
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (RuntimeException ex) {
				// The lease runs out, and whoever takes it then goes on where it stands.
				log.warn("imports: {}", ex.toString(), ex);
				pause();
			}
		}
	}

	private void run(Import taken) {
		Optional<Register<?>> register = this.registers.find(taken.register());
		Caller owner = owner(taken.owner());
		new Acting(owner.actor(), null).run(() -> {
			if (outcome(taken, register, owner) instanceof RunImport.Outcome.Ended(var ended)) {
				log.info("import {} into {}: {} {}", ended.id(), ended.register(), ended.state(), ended.tally());
			}
		});
	}

	private RunImport.Outcome outcome(Import taken, Optional<Register<?>> register, Caller owner) {
		if (register.isEmpty()) {
			return this.runImport.fail(this.name, taken, Import.Problem.of(RunImport.FAULT));
		}
		try {
			return this.runImport.handle(this.name, taken, register.get(), owner.jurisdiction(), () -> !this.running);
		}
		catch (MongoException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// Trying again would end the same way, and keep the others waiting.
			log.error("import {}", taken.id(), ex);
			return this.runImport.fail(this.name, this.imports.find(taken.id()).orElse(taken),
					Import.Problem.of(RunImport.FAULT));
		}
	}

	private void pause() {
		try {
			this.accepted.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Caller owner(Import.Owner owner) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		owner.roles().forEach((role) -> roles.add(Role.valueOf(role)));
		return new Caller(owner.username(), owner.name(), roles, owner.org(), owner.agency(), owner.officer());
	}

}
