package io.firewarden.registry.practitioner.domain;

import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/**
 * 注册消防工程师; kept after the registration has lapsed.
 *
 * @param qualificationNo 资格证书管理号
 * @param registrationNo 注册号: opaque text, unique together with the level
 * @param sealNo 执业印章
 * @param issuingProvince first two digits of the region code of the registering province
 * @param confirmedHere an officer confirmed that a 二级 of another province may be counted:
 * 二级 is valid in the issuing province only
 */
public record Engineer(EngineerLevel level, @Nullable String qualificationNo, String registrationNo,
		@Nullable String sealNo, Period validity, String issuingProvince, boolean confirmedHere) {

	/** 二级 of another province, which counts only when confirmed. */
	public boolean isOfAnotherProvince(String home) {
		return this.level == EngineerLevel.CLASS_2 && !this.issuingProvince.equals(home);
	}

	Engineer confirmed(boolean here) {
		return new Engineer(this.level, this.qualificationNo, this.registrationNo, this.sealNo, this.validity,
				this.issuingProvince, here);
	}

	/** A confirmation stays with the registration it was given for. */
	Engineer following(@Nullable Engineer before) {
		boolean same = before != null && before.registrationNo.equals(this.registrationNo) && before.level == this.level
				&& before.issuingProvince.equals(this.issuingProvince);
		return confirmed(same && before != null && before.confirmedHere);
	}

	public Engaged.Registration toRegistration() {
		return new Engaged.Registration(this.registrationNo, this.level, this.validity, this.issuingProvince,
				this.confirmedHere);
	}

}
