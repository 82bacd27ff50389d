package io.firewarden.registry.declaration.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.DeclarationDirectory.Filed;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationEvent;
import io.firewarden.registry.declaration.domain.DeclarationId;

/** The port kept in a map, with the same promises about versions and jurisdictions. */
final class InMemoryDeclarations implements Declarations {

	private final Map<DeclarationId, Versioned<Declaration>> byId = new HashMap<>();

	final List<DeclarationEvent> told = new ArrayList<>();

	final Map<String, Filed> filed = new HashMap<>();

	private boolean overtaken;

	InMemoryDeclarations with(Declaration state) {
		this.byId.put(state.sheet().id(), new Versioned<>(state, 3));
		return this;
	}

	/** Somebody else is faster with the next writing. */
	InMemoryDeclarations overtakeNextWriting() {
		this.overtaken = true;
		return this;
	}

	@Override
	public Optional<Versioned<Declaration>> find(DeclarationId id, Jurisdiction by) {
		return Optional.ofNullable(this.byId.get(id))
			.filter((found) -> by.covers(found.state().sheet().filer().brigade(),
					found.state().sheet().filer().uscc()));
	}

	@Override
	public boolean insert(Changed<Declaration, DeclarationEvent> opened) {
		return this.byId.putIfAbsent(opened.state().sheet().id(), new Versioned<>(opened.state(), 1)) == null;
	}

	@Override
	public boolean save(Versioned<Declaration> before, Changed<Declaration, DeclarationEvent> after) {
		if (this.overtaken) {
			return false;
		}
		this.byId.put(after.state().sheet().id(), new Versioned<>(after.state(), before.version() + 1));
		this.told.addAll(after.events());
		return true;
	}

	@Override
	public Map<String, Filed> filed(String campaign) {
		return this.filed;
	}

}
