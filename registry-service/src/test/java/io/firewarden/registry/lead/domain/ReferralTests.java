package io.firewarden.registry.lead.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.StateForm;
import io.firewarden.registry.lead.ReferralDelivery.Receipt;
import io.firewarden.registry.lead.ReferralDelivery.Rejected;
import io.firewarden.registry.lead.domain.Referral.State;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferralTests {

	private static final Instant NOW = Instant.parse("2022-03-07T01:30:00Z");

	@Test
	void aReceiptEndsItWholeOrInPart() {
		assertThat(sent().received(receipt(0)).state()).isEqualTo(State.RECEIVED);
		Referral partly = sent().received(receipt(1));
		assertThat(partly.state()).isEqualTo(State.PARTLY_REJECTED);
		assertThat(partly.received(receipt(0))).isEqualTo(partly);
		assertThat(partly.missed("x", NOW)).isEqualTo(partly);
		assertThat(partly.again(NOW)).isEqualTo(partly);
	}

	@Test
	void itIsTriedAgainLaterAndLaterUntilAPersonHasToSeeToIt() {
		Referral tried = sent();
		Instant before = NOW;
		for (int i = 1; i < Referral.MOST_ATTEMPTS; i++) {
			tried = tried.missed("连接超时", NOW);
			assertThat(tried.state()).isEqualTo(State.SENT);
			assertThat(tried.nextAttemptAt()).isAfterOrEqualTo(before);
			before = tried.nextAttemptAt();
		}
		tried = tried.missed("连接超时", NOW);
		assertThat(tried.state()).isEqualTo(State.FAILED);
		assertThat(tried.again(NOW).state()).isEqualTo(State.SENT);
		assertThat(tried.received(receipt(0)).state()).isEqualTo(State.RECEIVED);
	}

	@Test
	void aStoredReferralIsReadAsItWas() {
		StateForm<Referral> form = StateForm.json(Referral.class);
		Referral referral = sent().received(receipt(1));
		assertThat(form.read(form.write(referral))).isEqualTo(referral);
	}

	private static Receipt receipt(int rejected) {
		return new Receipt("SCJG-00001", NOW, 1 - rejected,
				(rejected == 0) ? List.of() : List.of(new Rejected(1, "代码校验不通过")), List.of("0a"));
	}

	private static Referral sent() {
		return new Referral(
				"CG-1", "内消抄〔2022〕1号", GapList.MARKET_WITHOUT_FIRE, State.SENT, null, null, List.of(new Referral.Row(1,
						"LD-1", "91511000MA00DEMN4W", "内江演示安澜消防技术服务有限公司", "XC-A", "未登记", "条例", "511002")),
				LocalDate.of(2022, 3, 7), 1, NOW, "user:zhidui", 0, null, null, null);
	}

}
