package io.firewarden.inspection.rectification.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.CorrectionOrdered;
import io.firewarden.platform.store.WireForm.WireEvent;

/** The order's event as infra/contracts describes it. */
record OrderWire(String orderId, String number, String taskId, String uscc, String agencyName, String brigade,
		List<String> itemCodes, LocalDate servedOn, LocalDate dueOn, int workingDays) {

	static WireEvent toWire(CorrectionOrdered event) {
		CorrectionOrder order = event.order();
		return new WireEvent("inspection.correction-ordered.v1",
				new OrderWire(order.id().value(), order.number().value(), order.task().value(),
						order.addressee().uscc(), order.addressee().name(), order.brigade(), order.items(),
						order.servedOn(), order.dueOn(), order.term().workingDays()));
	}

}
