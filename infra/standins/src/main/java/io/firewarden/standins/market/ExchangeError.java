package io.firewarden.standins.market;

/** An error as the exchange tells it: HTTP 200, a code and words. */
final class ExchangeError extends RuntimeException {

	private final String code;

	ExchangeError(String code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	String code() {
		return code;
	}

}
