package io.firewarden.registry.declaration.domain;

/** Parts of the form, in its order. */
public enum Section {

	IDENTITY, PREMISES, SYSTEMS, ENGINEERS, OPERATORS, EQUIPMENT, PROJECTS, PAPERS

}
