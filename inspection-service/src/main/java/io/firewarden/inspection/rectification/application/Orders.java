package io.firewarden.inspection.rectification.application;

import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.CorrectionOrdered;
import io.firewarden.platform.kernel.Changed;

/** All correction orders, one per task. */
@FunctionalInterface
public interface Orders {

	/** Writes a new order with its event; false when the task has one. */
	boolean add(Changed<CorrectionOrder, CorrectionOrdered> issued);

}
