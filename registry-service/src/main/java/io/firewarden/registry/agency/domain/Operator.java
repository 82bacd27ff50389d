package io.firewarden.registry.agency.domain;

/**
 * 消防设施操作员 of an agency; kept after the certificate has lapsed.
 *
 * @param rank 技能等级 5 (五级/初级工) to 1 (一级/高级技师): the smaller number is the higher rank
 */
public record Operator(CertificateNo certificateNo, int rank, Validity validity) {

	public Operator {
		if (rank < 1 || rank > 5) {
			throw new IllegalArgumentException("rank out of 1..5: " + rank);
		}
	}

	/** 证书编号: opaque text. */
	public record CertificateNo(String value) {
	}

}
