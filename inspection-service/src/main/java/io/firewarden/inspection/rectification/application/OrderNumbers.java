package io.firewarden.inspection.rectification.application;

import java.util.Optional;

import io.firewarden.inspection.rectification.domain.CorrectionOrder.OrderNumber;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.TaskId;

/** Numbers of orders, gap-free per unit and year. */
@FunctionalInterface
public interface OrderNumbers {

	/** The same task gets the same number again; empty for an unknown unit. */
	Optional<OrderNumber> take(String unit, int year, TaskId task);

}
