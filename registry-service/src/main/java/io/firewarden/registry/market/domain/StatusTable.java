package io.firewarden.registry.market.domain;

import java.time.LocalDate;
import java.util.Map;

import io.firewarden.registry.market.MarketStanding;
import io.firewarden.registry.market.MarketStatus;
import org.jspecify.annotations.Nullable;

/** 登记状态 by code and by word; what stands in neither table is a matter for people. */
public final class StatusTable {

	private final Map<String, MarketStatus> byCode;

	private final Map<String, MarketStatus> byWord;

	public StatusTable(Map<String, MarketStatus> byCode, Map<String, MarketStatus> byWord) {
		this.byCode = Map.copyOf(byCode);
		this.byWord = Map.copyOf(byWord);
	}

	/** The status of a row; the code counts before the words. */
	public MarketStatus of(@Nullable String code, @Nullable String text) {
		if (code == null && text == null) {
			return MarketStatus.NOT_STATED;
		}
		MarketStatus status = (code != null) ? ofOne(code) : null;
		if (status == null && text != null) {
			status = ofOne(text);
		}
		return (status != null) ? status : MarketStatus.UNKNOWN;
	}

	private @Nullable MarketStatus ofOne(String value) {
		MarketStatus byCode = this.byCode.get(value);
		if (byCode != null) {
			return byCode;
		}
		MarketStatus whole = this.byWord.get(value);
		return (whole != null) ? whole : this.byWord.get(plain(value));
	}

	/** {@code 存续（在营、开业、在册）} and {@code 吊销，未注销} in the table's own words. */
	private static String plain(String value) {
		int bracket = Math.max(value.indexOf('（'), value.indexOf('('));
		String first = (bracket > 0) ? value.substring(0, bracket) : value;
		return first.replaceAll("[，,、\\s]", "");
	}

	/** The raw words, as they are kept. */
	public static @Nullable String raw(@Nullable String code, @Nullable String text) {
		return (text != null) ? text : code;
	}

	/** The standing of a row. */
	public MarketStanding standing(@Nullable String code, @Nullable String text, @Nullable LocalDate revoked,
			@Nullable LocalDate cancelled) {
		MarketStatus status = of(code, text);
		return new MarketStanding(status, raw(code, text), switch (status) {
			case REVOKED -> revoked;
			case CANCELLED, RESCINDED -> (cancelled != null) ? cancelled : revoked;
			default -> null;
		});
	}

}
