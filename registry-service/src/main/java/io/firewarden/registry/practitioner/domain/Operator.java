package io.firewarden.registry.practitioner.domain;

import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/**
 * Certificate of a 消防设施操作员; kept after it has lapsed.
 *
 * @param certificateNo 证书编号: opaque text, unique
 * @param rank 技能等级 5 (五级/初级工) to 1 (一级/高级技师): the smaller number is the higher rank
 * @param old a certificate of the former occupation 建(构)筑物消防员
 */
public record Operator(String certificateNo, int rank, @Nullable OperatorDirection direction, Period validity,
		boolean old) {

	public Operator {
		if (rank < 1 || rank > 5) {
			throw new IllegalArgumentException("rank out of 1..5: " + rank);
		}
	}

	public Engaged.Certificate toCertificate() {
		return new Engaged.Certificate(this.certificateNo, this.rank, this.direction, this.validity);
	}

}
