package io.firewarden.registry.declaration.application;

import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.declaration.DeclarationDirectory.Filed;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationEvent;
import io.firewarden.registry.declaration.domain.DeclarationId;

/** All declarations, one per campaign and agency. */
public interface Declarations {

	Optional<Versioned<Declaration>> find(DeclarationId id, Jurisdiction by);

	/** Writes a new declaration; false when there is one. */
	boolean insert(Changed<Declaration, DeclarationEvent> opened);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<Declaration> before, Changed<Declaration, DeclarationEvent> after);

	/** How far each agency is, by USCC. */
	Map<String, Filed> filed(String campaign);

}
