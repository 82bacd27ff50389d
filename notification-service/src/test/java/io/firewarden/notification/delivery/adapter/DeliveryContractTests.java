package io.firewarden.notification.delivery.adapter;

import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryEvent;
import io.firewarden.notification.delivery.domain.DeliveryStory;
import io.firewarden.notification.delivery.domain.Effort;
import io.firewarden.notification.delivery.domain.Obstacle;
import io.firewarden.notification.delivery.domain.Progress;
import io.firewarden.notification.delivery.domain.Wish;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.notification.delivery.domain.DeliveryStory.BUSINESS;
import static org.assertj.core.api.Assertions.assertThat;

class DeliveryContractTests {

	private static final Delivery DELIVERY = DeliveryStory.waiting(DeliveryStory.WECHAT);

	@Test
	void whatADeliveryReportsKeepsItsContract() {
		for (DeliveryEvent event : List.of(
				new DeliveryEvent.DeliveryCompleted(DELIVERY, "http://wechat.test/s/a1", BUSINESS),
				new DeliveryEvent.DeliveryRemoved(DELIVERY, BUSINESS))) {
			validate(event);
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyObstacleIsAWordOfTheContract(Obstacle.Kind kind) {
		validate(new DeliveryEvent.DeliveryStopped(DELIVERY, new Obstacle(kind, "48001"), BUSINESS));
	}

	@Test
	void theExamplesOfWhatThisFeatureReadsCanBeRead() {
		var approved = read("notification.notice-approved.v1", DeliveryConsumers.Approved.class);
		assertThat(approved).hasNoNullFieldsOrProperties();
		assertThat(approved.revision()).isEqualTo(1);
		assertThat(read("notification.notice-withdrawal-ordered.v1", DeliveryConsumers.WithdrawalOrdered.class))
			.hasNoNullFieldsOrProperties();
	}

	static List<Progress> everyProgress() {
		return List.copyOf(DeliveryStory.everyProgress().values());
	}

	@ParameterizedTest
	@MethodSource("everyProgress")
	void aDeliveryComesBackAsItWasStored(Progress progress) {
		var form = StateForm.json(DeliveryRecord.class, DeliveryRecord::of, DeliveryRecord::toDelivery);
		for (Wish wish : List.of(new Wish.Publish(), new Wish.Remove("决定已撤销。"))) {
			for (Effort effort : List.of(new Effort(3, 2, DeliveryStory.MACHINE, "worker"),
					new Effort(0, 0, null, null))) {
				var delivery = new Delivery(DeliveryStory.WECHAT, DeliveryStory.publication(), wish, progress, effort);
				assertThat(form.read(form.write(delivery))).isEqualTo(delivery);
			}
		}
	}

	private static void validate(DeliveryEvent event) {
		var wire = DeliveryWire.toWire(event);
		Contracts.validate(wire.type(), StoredJson.mapper().writeValueAsString(wire.data()));
	}

	private static <T> T read(String type, Class<T> data) {
		return StoredJson.mapper().readValue(Contracts.example(type), data);
	}

}
