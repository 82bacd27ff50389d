package io.firewarden.registry.eligibility;

/** What a requirement counts. Yes-or-no facts are counted as 1 or 0. */
public enum Measure {

	LEGAL_PERSON,
	/** Square metres. */
	PREMISES_AREA, BASE_EQUIPMENT, MAINT_TEST_EQUIPMENT, ASSESS_EQUIPMENT, ENGINEERS, CLASS_1_ENGINEERS, OPERATORS,
	/** 中级技能等级以上: rank 4 (四级/中级工) or higher, by the occupation's standard. */
	INTERMEDIATE_OPERATORS, QUALITY_SYSTEM, PROCESS_CONTROL

}
