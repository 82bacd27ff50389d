package io.firewarden.inspection.rectification.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.Term;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.StoredJson;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderContractTests {

	private final CorrectionOrder order = new CorrectionOrder(new CorrectionOrder.OrderId("order-1"),
			new CorrectionOrder.OrderNumber("内消东兴限字〔2022〕第0001号"), new CorrectionOrder.TaskId("task-1"),
			new CorrectionOrder.Addressee("91511011MA6A00007B", "内江示例消防技术服务有限公司"), "511011", List.of("ELG-04a"),
			LocalDate.of(2022, 3, 9), LocalDate.of(2022, 3, 23), new Term(10, Term.Basis.PLAN_FIGURE));

	@Test
	void whatIsWrittenOfAnOrderKeepsTheContract() {
		var wire = OrderWire.toWire(this.order.issue().events().getFirst());
		Contracts.validate(wire.type(), StoredJson.mapper().writeValueAsString(wire.data()));
	}

	@Test
	void anOrderComesBackAsItWasStored() {
		var form = StateForm.json(StoredOrder.class, StoredOrder::of, StoredOrder::order);
		assertThat(form.read(form.write(this.order))).isEqualTo(this.order);
	}

}
