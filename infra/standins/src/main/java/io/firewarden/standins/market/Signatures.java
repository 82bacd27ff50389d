package io.firewarden.standins.market;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Who may call: the requester on the grant list, with a fresh and true signature. */
@Component
class Signatures {

	private final MarketProperties exchange;

	private final ExchangeLedger ledger;

	private final Clock clock;

	Signatures(MarketProperties exchange, ExchangeLedger ledger, Clock clock) {
		this.exchange = exchange;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** What is wrong with a call of the key service, which is signed with the appkey. */
	Optional<String> refusal(Call call) {
		if (!call.requester().equals(exchange.requester()) || !granted(call.service())) {
			return Optional.of("E-106");
		}
		return fresh(call) && Sealing.same(call.sign(exchange.appkey()), call.sign()) ? Optional.empty()
				: Optional.of("-1");
	}

	/**
	 * Checks a call of a service, which is signed with a secret.
	 * @throws ExchangeError if it does not hold
	 */
	void check(Call call, String service) {
		if (!call.requester().equals(exchange.requester()) || !call.service().equals(service)) {
			throw new ExchangeError("E-106", "请求者不在授权列表中");
		}
		if (!fresh(call)) {
			throw new ExchangeError("E-103", "请求时间超出允许范围");
		}
		Instant now = clock.instant();
		if (ledger.with((state) -> state.living(now)).stream().anyMatch(call::signedWith)) {
			return;
		}
		if (ledger.with((state) -> state.ended(now)).stream().anyMatch(call::signedWith)) {
			throw new ExchangeError("E-105", "密钥已过期");
		}
		throw new ExchangeError("E-101", "签名错误");
	}

	private boolean granted(String service) {
		return service.equals(exchange.dataService()) || service.equals(exchange.noticeService());
	}

	private boolean fresh(Call call) {
		try {
			var at = Instant.ofEpochMilli(Long.parseLong(call.time()));
			return Duration.between(at, clock.instant()).abs().compareTo(exchange.clockWindow()) <= 0;
		}
		catch (NumberFormatException _) {
			return false;
		}
	}

	/** The four headers of a call. */
	record Call(String requester, String service, String time, String sign) {

		static Call of(HttpServletRequest request) {
			return new Call(header(request, "gjgxjhpt_rid"), header(request, "gjgxjhpt_sid"),
					header(request, "gjgxjhpt_rtime"), header(request, "gjgxjhpt_sign"));
		}

		String sign(String key) {
			return Sealing.sign(key, service, requester, time);
		}

		boolean signedWith(String key) {
			return Sealing.same(sign(key), sign);
		}

		private static String header(HttpServletRequest request, String name) {
			return Objects.requireNonNullElse(request.getHeader(name), "");
		}

	}

}
