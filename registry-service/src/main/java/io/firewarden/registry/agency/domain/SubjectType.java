package io.firewarden.registry.agency.domain;

/**
 * The kind of market subject. Only a company is an enterprise legal person (公司法 art. 13,
 * Civil Code arts. 74 and 102): the code alone cannot tell, a branch has one of its own.
 */
public enum SubjectType {

	/** 公司. */
	COMPANY,
	/** 分公司、分支机构. */
	BRANCH,
	/** 个人独资企业. */
	SOLE_PROPRIETOR,
	/** 合伙企业. */
	PARTNERSHIP,
	/** 个体工商户. */
	INDIVIDUAL;

	public boolean isLegalPerson() {
		return this == COMPANY;
	}

}
