package io.firewarden.registry.practitioner;

/** As what an agency engages a person. */
public enum EngagementRole {

	ENGINEER, OPERATOR, BOTH;

	public boolean asEngineer() {
		return this != OPERATOR;
	}

	public boolean asOperator() {
		return this != ENGINEER;
	}

}
