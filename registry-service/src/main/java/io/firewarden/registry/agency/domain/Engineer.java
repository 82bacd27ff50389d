package io.firewarden.registry.agency.domain;

/** 注册消防工程师 of an agency; kept after the registration has lapsed. */
public record Engineer(RegistrationNo registrationNo, EngineerLevel level, Validity validity) {

	/** 注册号: opaque text, unique together with the level. */
	public record RegistrationNo(String value) {
	}

}
