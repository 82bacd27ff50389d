package io.firewarden.registry.exchange.adapter;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import com.mongodb.MongoException;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Background;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.exchange.application.Imports;
import io.firewarden.registry.exchange.application.RunImport;
import io.firewarden.registry.work.WorkLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on imports, one after the other: those that were just accepted, and those whose
 * worker died.
 */
final class ImportWorker extends WorkLoop {

	private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

	private final String name;

	private final Imports imports;

	private final Registers registers;

	private final RunImport runImport;

	ImportWorker(String name, Imports imports, Registers registers, RunImport runImport) {
		super("imports", Duration.ofSeconds(2));
		this.name = name;
		this.imports = imports;
		this.registers = registers;
		this.runImport = runImport;
	}

	@Override
	protected boolean work(BooleanSupplier stopping) {
		Optional<Import> next = this.imports.take(this.name);
		next.ifPresent((taken) -> run(taken, stopping));
		return next.isPresent();
	}

	private void run(Import taken, BooleanSupplier stopping) {
		Optional<Register<?>> register = this.registers.find(taken.register());
		Caller owner = owner(taken.owner());
		Background.run(() -> new Acting(owner.actor(), null).run(() -> {
			if (outcome(taken, register, owner, stopping) instanceof RunImport.Outcome.Ended(var ended)) {
				log.info("import {} into {}: {} {}", ended.id(), ended.register(), ended.state(), ended.tally());
			}
		}));
	}

	private RunImport.Outcome outcome(Import taken, Optional<Register<?>> register, Caller owner,
			BooleanSupplier stopping) {
		if (register.isEmpty()) {
			return this.runImport.fail(this.name, taken, Import.Problem.of(RunImport.FAULT));
		}
		try {
			return this.runImport.handle(this.name, taken, register.get(), owner.jurisdiction(), stopping);
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

	private static Caller owner(Import.Owner owner) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		owner.roles().forEach((role) -> roles.add(Role.valueOf(role)));
		return new Caller(owner.username(), owner.name(), roles, owner.org(), owner.agency(), owner.officer());
	}

}
