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

	private final CorrectionOrder order = new CorrectionOrder(
			new CorrectionOrder.OrderId("c4e27d905b1f4a3896d07e2b8a5f1c63"),
			new CorrectionOrder.OrderNumber("内消市中限字〔2022〕第0001号"),
			new CorrectionOrder.TaskId("5f0c7a1e9b3d4c6285e1f7a0b9d2c346"),
			new CorrectionOrder.Addressee("91511000MA00DEMN4W", "内江演示安澜消防技术服务有限公司"), "511002",
			List.of("ELG-04a", "ELG-06a"), LocalDate.of(2022, 3, 9), LocalDate.of(2022, 3, 23),
			new Term(10, Term.Basis.OFFICERS));

	@Test
	void whatIsWrittenOfAnOrderIsTheGoldenExample() {
		var wire = OrderWire.toWire(this.order.issue().events().getFirst());
		var json = StoredJson.mapper().writeValueAsString(wire.data());
		Contracts.validate(wire.type(), json);
		assertThat(StoredJson.mapper().readTree(json))
			.isEqualTo(StoredJson.mapper().readTree(Contracts.example(wire.type())));
	}

	@Test
	void anOrderComesBackAsItWasStored() {
		var form = StateForm.json(StoredOrder.class, StoredOrder::of, StoredOrder::order);
		assertThat(form.read(form.write(this.order))).isEqualTo(this.order);
	}

}
