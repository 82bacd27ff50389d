package io.firewarden.registry.lead.adapter.exchange;

import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import io.firewarden.platform.remote.DependencyUnavailable;
import io.firewarden.registry.lead.ReferralDelivery;
import io.firewarden.registry.sharing.DataExchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExchangeReferralsTests {

	private static final Instant AT = Instant.parse("2022-03-07T02:00:00Z");

	private static final ReferralDelivery.Notice NOTICE = new ReferralDelivery.Notice("rf-1", "内消抄〔2022〕3号",
			"file.jsonl", List.of("{\"LINE\":1}", "{\"LINE\":2}"), "{}",
			new ReferralDelivery.Letter("内消抄〔2022〕3号.html", "<p>函</p>"));

	private final Desk desk = new Desk();

	private final ExchangeReferrals referrals = new ExchangeReferrals(this.desk, Duration.ofMillis(1), 3);

	@Test
	void wordOfTheDeskIsWaitedFor() {
		this.desk.answers.add(new DataExchange.Handed.Pending("SCJG-00001", AT));
		this.desk.answers.add(new DataExchange.Handed.Pending("SCJG-00001", AT));
		this.desk.answers.add(new DataExchange.Handed.Judged("SCJG-00001", AT, 1,
				List.of(new DataExchange.RefusedRow(2, "缺少企业名称")), List.of("0a")));
		assertThat(this.referrals.deliver(NOTICE)).isEqualTo(new ReferralDelivery.Receipt("SCJG-00001", AT, 1,
				List.of(new ReferralDelivery.Rejected(2, "缺少企业名称")), List.of("0a")));
		assertThat(this.desk.handed).containsExactly("{\"LINE\":1}\n{\"LINE\":2}\n");
	}

	@Test
	void deskThatTakesItsTimeIsAskedAgainLater() {
		for (int i = 0; i < 4; i++) {
			this.desk.answers.add(new DataExchange.Handed.Pending("SCJG-00001", AT));
		}
		assertThatThrownBy(() -> this.referrals.deliver(NOTICE)).isInstanceOf(DependencyUnavailable.class)
			.rootCause()
			.hasMessageContaining("not judged yet");
	}

	@Test
	void noAnswerAndARefusalAreToldApart() {
		this.desk.answers.add(new DataExchange.Handed.Away("HTTP 502"));
		assertThatThrownBy(() -> this.referrals.deliver(NOTICE)).isInstanceOf(DependencyUnavailable.class);
		this.desk.answers.add(new DataExchange.Handed.Refused("E-303", "文号已使用，内容不同"));
		assertThatThrownBy(() -> this.referrals.deliver(NOTICE)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("E-303 文号已使用");
	}

	/** Answers what it was told to, in order. */
	private static final class Desk implements DataExchange {

		private final Deque<Handed> answers = new ArrayDeque<>();

		private final List<String> handed = new ArrayList<>();

		@Override
		public boolean configured() {
			return true;
		}

		@Override
		public Pulled pull(String table, LocalDate day, OutputStream lines) {
			return new Pulled.Nothing();
		}

		@Override
		public Handed hand(Referral referral) {
			this.handed.add(referral.data());
			return this.answers.removeFirst();
		}

		@Override
		public Handed receipt(String documentNo) {
			return this.answers.removeFirst();
		}

	}

}
