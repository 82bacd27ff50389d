package io.firewarden.inspection.rectification.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.Term;
import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspection/orders")
class OrderController {

	private final OrderList orders;

	private final Problems problems;

	private final Clock clock;

	OrderController(OrderList orders, Problems problems, Clock clock) {
		this.orders = orders;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AGENCY, Role.AUDITOR, Role.OPERATOR })
	Listing<OrderView> listOrders(Caller caller, Paging paging, @RequestParam(required = false) @Nullable String uscc,
			@RequestParam(required = false) @Nullable String taskId) {
		return Listing.of(this.orders.page(caller.jurisdiction(), uscc, taskId, paging).map(this::view));
	}

	@GetMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AGENCY, Role.AUDITOR, Role.OPERATOR })
	ResponseEntity<OrderView> getOrder(Caller caller, @PathVariable String id) {
		var order = this.orders.one(id, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		return ResponseEntity.ok().eTag(Etags.of(order.version())).body(view(order));
	}

	private OrderView view(Stored<CorrectionOrder> stored) {
		return OrderView.of(stored, LocalDate.now(this.clock));
	}

	/**
	 * An order.
	 *
	 * @param termBasis whose figure the term is
	 * @param overdue computed for today
	 */
	record OrderView(String orderId, long version, String number, String taskId, String uscc, String agencyName,
			String brigade, List<String> itemCodes, LocalDate servedOn, LocalDate dueOn, int workingDays,
			Term.Basis termBasis, boolean overdue) {

		static OrderView of(Stored<CorrectionOrder> stored, LocalDate today) {
			CorrectionOrder order = stored.state();
			return new OrderView(order.id().value(), stored.version(), order.number().value(), order.task().value(),
					order.addressee().uscc(), order.addressee().name(), order.brigade(), order.items(),
					order.servedOn(), order.dueOn(), order.term().workingDays(), order.term().basis(),
					order.isOverdueOn(today));
		}

	}

}
