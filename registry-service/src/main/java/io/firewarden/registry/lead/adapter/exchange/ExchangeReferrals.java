package io.firewarden.registry.lead.adapter.exchange;

import java.time.Duration;

import io.firewarden.platform.remote.DependencyUnavailable;
import io.firewarden.registry.lead.ReferralDelivery;
import io.firewarden.registry.sharing.DataExchange;
import io.firewarden.registry.sharing.DataExchange.Handed;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;

/**
 * Hands referrals to market regulation over the exchange, and waits a little for the word
 * of its desk. A referral whose rows are not judged by then is handed over again later,
 * which is harmless, and brings the receipt.
 */
final class ExchangeReferrals implements ReferralDelivery {

	private final DataExchange exchange;

	private final Retry waiting;

	ExchangeReferrals(DataExchange exchange, Duration pause, int looks) {
		this.exchange = exchange;
		this.waiting = Retry.of("referral-receipt",
				RetryConfig.<Handed>custom()
					.maxAttempts(looks)
					.intervalFunction(IntervalFunction.of(pause))
					.retryOnResult(Handed.Pending.class::isInstance)
					.build());
	}

	@Override
	public Receipt deliver(Notice notice) {
		if (!this.exchange.configured()) {
			throw new IllegalStateException("no exchange is connected");
		}
		Handed handed = this.exchange.hand(new DataExchange.Referral(notice.number(), notice.fileName(),
				notice.control(), notice.data(), notice.letter().fileName(), notice.letter().html()));
		return receipt((handed instanceof Handed.Pending)
				? this.waiting.executeSupplier(() -> this.exchange.receipt(notice.number())) : handed);
	}

	private static Receipt receipt(Handed handed) {
		return switch (handed) {
			case Handed.Judged(var number, var at, int accepted, var refused, var papers) -> new Receipt(number, at,
					accepted, refused.stream().map((row) -> new Rejected(row.line(), row.reason())).toList(), papers);
			case Handed.Pending(var number, var _) -> throw unavailable("receipt " + number + " is not judged yet");
			case Handed.Away(var detail) -> throw unavailable(detail);
			case Handed.Unknown() -> throw unavailable("the exchange does not know the document");
			case Handed.Refused(var code, var message) ->
				throw new IllegalStateException("the exchange refuses: " + code + " " + message);
		};
	}

	private static DependencyUnavailable unavailable(String detail) {
		return new DependencyUnavailable("sharing", new IllegalStateException(detail));
	}

}
