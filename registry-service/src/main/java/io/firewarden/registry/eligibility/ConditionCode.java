package io.firewarden.registry.eligibility;

/**
 * 从业条件: the six conditions of Order 7, arts. 5-7, by the codes of the inspection item
 * catalogue.
 */
public enum ConditionCode {

	/** 企业法人资格. */
	ELG_01("ELG-01"),
	/** 工作场所建筑面积. */
	ELG_02("ELG-02"),
	/** 设备配备. */
	ELG_03("ELG-03"),
	/** 注册消防工程师. */
	ELG_04("ELG-04"),
	/** 消防设施操作员. */
	ELG_05("ELG-05"),
	/** 质量管理体系, 过程控制体系. */
	ELG_06("ELG-06");

	private final String code;

	ConditionCode(String code) {
		this.code = code;
	}

	/** The code as it stands on sheets, in events and in the catalogue: ELG-01. */
	public String code() {
		return this.code;
	}

	/**
	 * The condition with this catalogue code.
	 * @throws IllegalArgumentException when there is none
	 */
	public static ConditionCode of(String code) {
		for (ConditionCode candidate : values()) {
			if (candidate.code.equals(code)) {
				return candidate;
			}
		}
		throw new IllegalArgumentException("not a condition: " + code);
	}

}
