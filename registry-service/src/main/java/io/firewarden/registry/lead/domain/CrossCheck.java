package io.firewarden.registry.lead.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** The comparisons of domain 8.3, and what each is about. */
public enum CrossCheck {

	/** 有经营范围未执业. */
	XC_A("SCOPE_NOT_PRACTISING"),
	/** 录入了系统的非独立法人. */
	XC_B("CLEANUP"),
	/** 注销吊销后仍执业. */
	XC_C("DEAD_PRACTISING"),
	/** 各系统信息不一致. */
	XC_D("MISMATCH"),
	/** 未登记备案执业. */
	XC_E("UNREG_PRACTISING"),
	/** 外省市机构执业. */
	XC_F("OUT_OF_AREA"),
	/** 人员兼职、挂证. */
	XC_G("PART_TIME"),
	/** 机构间资源共用. */
	XC_H("SHARED"),
	/** 经营范围缺项. */
	XC_I("SCOPE_MISSING"),
	/** 冒用名义. */
	XC_J("NAME_FRAUD"),
	/** 不可能到场. */
	XC_K("IMPOSSIBLE_PRESENCE"),
	/** 证书、校准失效后执业. */
	XC_L("LAPSE"),
	/** 查无此机构. */
	XC_M("GHOST");

	private final String matter;

	CrossCheck(String matter) {
		this.matter = matter;
	}

	/** As people write it, such as {@code XC-A}. */
	public String code() {
		return name().replace('_', '-');
	}

	/** The class of its leads. */
	public String matter() {
		return this.matter;
	}

	/** The rule written so. */
	public static Optional<CrossCheck> of(String code) {
		return Stream.of(values()).filter((rule) -> rule.code().equals(code)).findFirst();
	}

}
