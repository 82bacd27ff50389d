package io.firewarden.gateway.identity;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do; the names travel in the claim {@code roles} of every token. */
public enum Role {

	/** 支队监督员. */
	DETACHMENT_OFFICER,
	/** 支队领导. */
	DETACHMENT_LEADER,
	/** 大队监督员. */
	BRIGADE_OFFICER,
	/** 大队领导. */
	BRIGADE_LEADER,
	/** 法制审核. */
	LEGAL_REVIEWER,
	/** 消防技术服务机构. */
	AGENCY,
	/** 行业协会. */
	ASSOCIATION,
	/** 市场监管数据来源. */
	MARKET_FEED,
	/** 系统运维. */
	OPERATOR,
	/** 审计员. */
	AUDITOR,
	/** One of our own services. */
	SERVICE;

	/** The role of this name, with or without the prefix ROLE_, in any case. */
	public static Optional<Role> named(String name) {
		String bare = name.toUpperCase(Locale.ROOT).replaceFirst("^ROLE_", "");
		for (Role role : values()) {
			if (role.name().equals(bare)) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}

}
