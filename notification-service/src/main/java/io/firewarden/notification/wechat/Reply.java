package io.firewarden.notification.wechat;

import tools.jackson.databind.JsonNode;

/** What came back from WeChat. */
public sealed interface Reply {

	/** Done, with what it says. */
	record Ok(JsonNode body) implements Reply {
	}

	/**
	 * Refused, without effect.
	 *
	 * @param code {@code errcode}
	 * @param message {@code errmsg}, which ends with the request's rid
	 */
	record Refused(int code, String message) implements Reply {

		/** What the code asks us to do. */
		public ErrorClass errorClass() {
			return ErrorClass.of(this.code);
		}

	}

	/**
	 * No usable answer, or "system busy": an order may or may not have had its effect.
	 */
	record NoAnswer(String detail) implements Reply {
	}

}
