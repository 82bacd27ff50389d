package io.firewarden.notification.wechat;

import java.util.HashMap;
import java.util.Map;

/**
 * What an error code asks us to do (integration.md 1.5). The only place where codes are
 * told apart; one nobody has taught us is {@link #UNKNOWN}, and that needs a person.
 */
public enum ErrorClass {

	/** The access token is not accepted: fetch it again, once. */
	TOKEN(40001, 40014, 41001, 42001),
	/** System busy: not known whether it had its effect. */
	BUSY(-1),
	/** Too many calls this minute. */
	MINUTE_QUOTA(45011, 45066, 53501),
	/** The quota of the day is used up. */
	DAY_QUOTA(45009, 45028),
	/** The account's administrator must confirm on the phone. */
	WAITING_FOR_ADMINISTRATOR(89501, 89503, 89504, 89505),
	/** No such media: a draft that is gone, or a picture that is. */
	MEDIA_GONE(40007),
	/** No such article. */
	ARTICLE_GONE(53600),
	/** No such publish id. */
	PUBLISH_ID_GONE(53502),
	/** The text itself. */
	CONTENT(45003, 45004, 45002, 45166, 41039, 40009, 40005, 45008, 53503, 48021, 53504, 53505, 41040, 45110, 88000,
			88001, 40152),
	/** The account, its credentials or its rights. */
	ACCOUNT(48001, 48004, 50002, 50007, 40013, 40125, 40243, 40164, 53500, 45062),
	/** Not in the table. */
	UNKNOWN;

	private static final Map<Integer, ErrorClass> BY_CODE = new HashMap<>();

	static {
		for (ErrorClass errorClass : values()) {
			for (int code : errorClass.codes) {
				BY_CODE.put(code, errorClass);
			}
		}
	}

	private final int[] codes;

	ErrorClass(int... codes) {
		this.codes = codes;
	}

	public static ErrorClass of(int code) {
		return BY_CODE.getOrDefault(code, UNKNOWN);
	}

}
