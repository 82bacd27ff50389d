package io.firewarden.inspection.rectification.adapter;

import io.firewarden.inspection.item.ItemCatalogue;
import io.firewarden.inspection.numbering.DocumentKind;
import io.firewarden.inspection.numbering.DocumentNumbers;
import io.firewarden.inspection.rectification.application.IssueOrder;
import io.firewarden.inspection.rectification.application.OrderNumbers;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.OrderNumber;
import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.platform.store.AggregateStores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RectificationConfiguration {

	@Bean
	MongoOrders mongoOrders(AggregateStores stores) {
		return new MongoOrders(stores);
	}

	@Bean
	OrderOutcome orderOutcome(MongoOrders orders, DocumentNumbers documents, WorkCalendar calendar,
			ItemCatalogue catalogue) {
		OrderNumbers numbers = (unit, year,
				task) -> documents.take(DocumentKind.CORRECTION_ORDER, unit, year, task.value()).map(OrderNumber::new);
		return new OrderOutcome(new IssueOrder(orders, numbers, calendar, catalogue));
	}

}
