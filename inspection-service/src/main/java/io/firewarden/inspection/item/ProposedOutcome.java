package io.firewarden.inspection.item;

/**
 * What the catalogue proposes for an item that does not conform. The software proposes, a
 * named officer decides.
 */
public enum ProposedOutcome {

	/** 立案. */
	CASE,

	/** 责令改正. */
	ORDER,

	/** 限十个工作日整改. */
	GUIDE10,

	/** 抄告市场监管. */
	REFER_MKT,

	/** 移送公安. */
	REFER_POLICE,

	/** 约谈. */
	INTERVIEW,

	/** 曝光. */
	EXPOSE

}
