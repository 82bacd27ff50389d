package io.firewarden.notification.notice.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.notification.notice.domain.Attempt;
import io.firewarden.notification.notice.domain.Channel;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.NoticeEvent;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.notification.notice.domain.NoticeStory;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.notification.notice.domain.NoticeStory.LEADER;
import static io.firewarden.notification.notice.domain.NoticeStory.NOW;
import static org.assertj.core.api.Assertions.assertThat;

class NoticeContractTests {

	@Test
	void everyEventOfANoticeKeepsItsContract() {
		var types = new HashSet<String>();
		for (NoticeEvent event : wholeLife()) {
			var wire = NoticeWire.toWire(event);
			Contracts.validate(wire.type(), StoredJson.mapper().writeValueAsString(wire.data()));
			types.add(wire.type());
		}
		assertThat(types).containsExactlyInAnyOrderElementsOf(Contracts.types("notification")
			.stream()
			.filter((type) -> type.startsWith("notification.notice-"))
			.toList());
	}

	@Test
	void theExamplesOfWhatThisFeatureReadsCanBeRead() {
		var filed = read("inspection.case-filed.v1", NoticeConsumers.CaseFiled.class);
		assertThat(filed).hasNoNullFieldsOrProperties();
		assertThat(filed.violationCodes()).isNotEmpty();
		assertThat(read("notification.delivery-completed.v1", NoticeConsumers.DeliveryCompleted.class))
			.hasNoNullFieldsOrProperties();
		assertThat(read("notification.delivery-removed.v1", NoticeConsumers.DeliveryRemoved.class))
			.hasNoNullFieldsOrProperties();
		assertThat(read("notification.delivery-stopped.v1", NoticeConsumers.DeliveryStopped.class))
			.hasNoNullFieldsOrProperties();
	}

	static List<ExposureNotice> everyState() {
		return List.copyOf(NoticeStory.everyState().values());
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void aNoticeComesBackAsItWasStored(ExposureNotice notice) {
		var form = StateForm.json(NoticeRecord.class, NoticeRecord::of, NoticeRecord::toNotice);
		assertThat(form.read(form.write(notice))).isEqualTo(notice);
	}

	private static List<NoticeEvent> wholeLife() {
		var events = new ArrayList<NoticeEvent>();
		events
			.addAll(ExposureNotice.draft(new NoticeId("n-1"), NoticeStory.matter(), NoticeStory.text(), NOW).events());
		events.addAll(events(NoticeStory.draft().submit(NoticeStory.AUTHOR, NOW)));
		events.addAll(events(NoticeStory.submitted().pass(NoticeStory.BASIS, NoticeStory.REVIEWER, NOW)));
		events.addAll(events(NoticeStory.reviewed().returnFromApproval("请核实。", LEADER, NOW)));
		events.addAll(events(NoticeStory.reviewed().approve(LEADER, NOW)));
		events.addAll(NoticeStory.publishing().published(Channel.WECHAT, "http://wechat.test/s/a1", NOW).events());
		events.addAll(events(NoticeStory.published().withdraw("决定已撤销。", LEADER, NOW)));
		events.addAll(
				NoticeStory.withdrawing().removed(Channel.WECHAT, NOW).state().removed(Channel.PORTAL, NOW).events());
		return events;
	}

	private static List<NoticeEvent> events(Attempt attempt) {
		return switch (attempt) {
			case Attempt.Made(var changed) -> changed.events();
			case Attempt.Refused(var rule) -> throw new AssertionError(rule);
		};
	}

	private static <T> T read(String type, Class<T> data) {
		return StoredJson.mapper().readValue(Contracts.example(type), data);
	}

}
