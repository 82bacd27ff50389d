package io.firewarden.registry.market.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.firewarden.registry.market.CodeProblem;
import io.firewarden.registry.market.LegalRep;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketStanding;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.Phone;
import io.firewarden.registry.market.domain.Divisions;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import io.firewarden.registry.market.domain.MarketTables;
import io.firewarden.registry.market.domain.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of any feed into the one form. Whatever is wrong is named; nothing is
 * guessed, and the texts stay as the feed has them.
 */
public final class RowReader {

	private static final Pattern SEPARATORS = Pattern.compile("[;；、,，|]");

	private static final int LONGEST_NAME = 200;

	private final MarketTables tables;

	private final UnaryOperator<String> hash;

	/**
	 * A reader.
	 * @param hash keyed hash of personal values
	 */
	public RowReader(MarketTables tables, UnaryOperator<String> hash) {
		this.tables = tables;
		this.hash = hash;
	}

	/**
	 * Reads a row.
	 * @param faults takes what is wrong with it
	 * @return null where the row is rejected
	 */
	public @Nullable MarketEntity read(RawRow row, List<Fault> faults) {
		String name = value(row, FeedField.NAME);
		if (name == null) {
			faults.add(Fault.of(FaultKind.NO_NAME));
			return null;
		}
		String stated = value(row, FeedField.USCC);
		CodeReading code = CodeReading.of(stated);
		String scope = value(row, FeedField.SCOPE);
		String domicile = value(row, FeedField.DOMICILE);
		if (Texts.isDamaged(row, name, scope, domicile, faults) || isRejected(name, stated, code, faults)) {
			return null;
		}
		String regNo = value(row, FeedField.REG_NO);
		String sourceId = sourceId(value(row, FeedField.PRIPID), code, regNo);
		if (sourceId == null) {
			faults.add(Fault.of(FaultKind.NO_IDENTITY));
			return null;
		}
		Divisions.Place place = this.tables.divisions()
			.of(value(row, FeedField.DIVISION), value(row, FeedField.CITY), domicile);
		String authority = value(row, FeedField.REG_AUTHORITY_TEXT);
		return new MarketEntity(sourceId, code.uscc(), code.problem(), (code.uscc() != null) ? null : stated,
				formerNumbers(code, regNo), name, list(value(row, FeedField.FORMER_NAMES)),
				this.tables.subjects().of(value(row, FeedField.TYPE_CODE), value(row, FeedField.TYPE_TEXT), name),
				standing(row, faults), legalRep(value(row, FeedField.LEGAL_REP)), phone(value(row, FeedField.PHONE)),
				domicile, place.division(), place.brigade(), (scope != null) ? scope : "",
				(authority != null) ? authority : value(row, FeedField.REG_AUTHORITY),
				RowDays.of(this.tables.values(), row, FeedField.ESTABLISHED_ON, faults),
				RowDays.of(this.tables.values(), row, FeedField.APPROVED_ON, faults), time(row, faults),
				"D".equals(value(row, FeedField.OP)), List.of());
	}

	private @Nullable String value(RawRow row, FeedField field) {
		return this.tables.values().of(row.text(field));
	}

	private static boolean isRejected(String name, @Nullable String stated, CodeReading code, List<Fault> faults) {
		if (name.length() > LONGEST_NAME) {
			faults.add(Fault.of(FaultKind.SHIFTED, FeedField.NAME, name));
			return true;
		}
		if (Texts.isNoName(name)) {
			faults.add(Fault.of(FaultKind.NOT_A_NAME, FeedField.NAME, name));
			return true;
		}
		FaultKind fault = code.fault();
		if (fault != null && stated != null) {
			faults.add(Fault.of(fault, FeedField.USCC, stated));
		}
		return fault == FaultKind.SHIFTED;
	}

	private static @Nullable String sourceId(@Nullable String pripid, CodeReading code, @Nullable String regNo) {
		if (pripid != null) {
			return pripid;
		}
		if (code.uscc() != null) {
			return code.uscc();
		}
		String number = (regNo != null) ? regNo : code.number();
		return (number != null) ? "N:" + number : null;
	}

	private static List<String> formerNumbers(CodeReading code, @Nullable String regNo) {
		boolean old = code.number() != null && code.problem() == CodeProblem.FORM;
		if (!old) {
			return (regNo != null) ? List.of(regNo) : List.of();
		}
		return (regNo != null && !regNo.equals(code.number())) ? List.of(regNo, code.number()) : List.of(code.number());
	}

	private static List<String> list(@Nullable String value) {
		if (value == null) {
			return List.of();
		}
		return SEPARATORS.splitAsStream(value).map(String::strip).filter((one) -> !one.isEmpty()).toList();
	}

	private MarketStanding standing(RawRow row, List<Fault> faults) {
		String code = value(row, FeedField.STATUS_CODE);
		String text = value(row, FeedField.STATUS_TEXT);
		MarketStanding standing = this.tables.statuses()
			.standing(code, text, RowDays.of(this.tables.values(), row, FeedField.REVOKED_ON, faults),
					RowDays.of(this.tables.values(), row, FeedField.CANCELLED_ON, faults));
		if (standing.status() == MarketStatus.UNKNOWN) {
			faults.add(Fault.of(FaultKind.STATUS_UNKNOWN, FeedField.STATUS_TEXT, String.valueOf(standing.raw())));
		}
		return standing;
	}

	private @Nullable LegalRep legalRep(@Nullable String name) {
		return (name != null) ? new LegalRep(name, this.hash.apply(name)) : null;
	}

	private @Nullable Phone phone(@Nullable String number) {
		if (number == null) {
			return null;
		}
		String digits = number.replaceAll("\\D", "");
		// A number that came masked can be neither compared nor called.
		return (digits.length() < 7 || number.contains("*")) ? null : new Phone(
				digits.substring(0, 3) + "****" + digits.substring(digits.length() - 2), this.hash.apply(digits));
	}

	private @Nullable LocalDateTime time(RawRow row, List<Fault> faults) {
		String value = value(row, FeedField.SOURCE_TIME);
		if (value == null) {
			return null;
		}
		LocalDateTime time = Times.of(value);
		if (time == null) {
			LocalDate day = RowDays.of(this.tables.values(), row, FeedField.SOURCE_TIME, faults);
			return (day != null) ? day.atStartOfDay() : null;
		}
		return time;
	}

	/** A list that takes the faults of one row after the other. */
	public static List<Fault> faults() {
		return new ArrayList<>(4);
	}

}
