package io.firewarden.inspection.task.domain;

/** What the agency's side did with the record read back to it. */
public sealed interface Acknowledgement {

	/** 签字确认. */
	record AgencySigned() implements Acknowledgement {
	}

	/** 拒绝签字; the officers write down why. */
	record AgencyRefused(String reason) implements Acknowledgement {
	}

	/** Whether both say the same, whatever words the reason is in. */
	default boolean agreesWith(Acknowledgement other) {
		return getClass() == other.getClass();
	}

}
