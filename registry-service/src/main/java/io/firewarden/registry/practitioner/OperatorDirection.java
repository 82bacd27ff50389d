package io.firewarden.registry.practitioner;

/** The two directions of the occupation 消防设施操作员 (4-07-05-04). */
public enum OperatorDirection {

	/** 消防设施监控操作. */
	MONITORING,
	/** 消防设施检测维修保养. */
	MAINTENANCE

}
