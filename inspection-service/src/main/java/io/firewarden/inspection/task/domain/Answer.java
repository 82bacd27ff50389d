package io.firewarden.inspection.task.domain;

/** 符合, 不符合, 不适用, 未查: whether the requirement of an item is met. */
public enum Answer {

	CONFORM, NONCONFORM, NOT_APPLICABLE,

	/** Needs its reason in the note. */
	UNCHECKED

}
