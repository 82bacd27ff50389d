package io.firewarden.standins.wechat;

/** An error as WeChat tells it: a number and words. */
final class ApiError extends RuntimeException {

	private final int code;

	ApiError(int code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	int code() {
		return code;
	}

	static ApiError invalidMediaId() {
		return new ApiError(40007, "invalid media_id");
	}

	static ApiError malformed() {
		return new ApiError(47001, "data format error");
	}

}
