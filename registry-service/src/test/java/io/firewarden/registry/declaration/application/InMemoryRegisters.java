package io.firewarden.registry.declaration.application;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.declaration.DeclarationStory;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.Filer;

/** Registers that know one agency and take over its area. */
final class InMemoryRegisters implements Registers {

	Filer filer = DeclarationStory.FILER;

	DeclaredContent content = DeclarationStory.complete().content();

	Taking next = Taking.DONE;

	final Set<String> taken = new TreeSet<>();

	@Override
	public Optional<Held> of(String uscc, Jurisdiction by) {
		return this.filer.uscc().equals(uscc) && by.covers(this.filer.brigade(), uscc)
				? Optional.of(new Held(this.filer, this.content)) : Optional.empty();
	}

	@Override
	public boolean takes(String path, DeclaredContent declared) {
		return path.equals("premisesArea");
	}

	@Override
	public Taking takeOver(String uscc, Set<String> paths, DeclaredContent declared, String receipt) {
		this.taken.addAll(paths);
		return this.next;
	}

}
