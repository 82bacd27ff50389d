package io.firewarden.registry.market.application;

import java.util.List;
import java.util.Optional;

import io.firewarden.registry.agency.CreditCode;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import io.firewarden.registry.market.domain.RawRow;
import org.jspecify.annotations.Nullable;

/** Whether texts are what they were when somebody wrote them. */
final class Texts {

	/** What UTF-8's own sign of loss looks like after one more wrong reading. */
	private static final String LOST_TWICE = "锟斤拷";

	private static final FeedField[] OTHERS = { FeedField.USCC, FeedField.TYPE_TEXT, FeedField.STATUS_TEXT,
			FeedField.CITY, FeedField.PROVINCE, FeedField.REG_AUTHORITY_TEXT, FeedField.LEGAL_REP };

	private static final int DIGITS_OF_A_PHONE = 11;

	private Texts() {
	}

	/** True when the row is rejected for its characters. */
	static boolean isDamaged(RawRow row, String name, @Nullable String scope, @Nullable String domicile,
			List<Fault> faults) {
		Optional<String> original = Mojibake.original(name);
		if (original.isPresent()) {
			faults.add(new Fault(FaultKind.WRONG_ENCODING, FeedField.NAME, name, original.get()));
			return true;
		}
		if (isLost(name)) {
			return damaged(FeedField.NAME, name, faults);
		}
		if (scope != null && isLost(scope)) {
			return damaged(FeedField.SCOPE, scope, faults);
		}
		if (domicile != null && isLost(domicile)) {
			return damaged(FeedField.DOMICILE, domicile, faults);
		}
		for (FeedField field : OTHERS) {
			String value = row.text(field);
			if (value != null && value.indexOf('\ufffd') >= 0) {
				return damaged(field, value, faults);
			}
		}
		warn(FeedField.NAME, name, faults);
		if (scope != null) {
			warn(FeedField.SCOPE, scope, faults);
		}
		return false;
	}

	/** Digits, a code or marks: what no enterprise is called. */
	static boolean isNoName(String name) {
		int letters = 0;
		int digits = 0;
		int most = 0;
		for (int i = 0; i < name.length(); i++) {
			char one = name.charAt(i);
			boolean digit = one >= '0' && one <= '9';
			digits = digit ? digits + 1 : 0;
			most = Math.max(most, digits);
			letters += (!digit && Character.isLetter(one)) ? 1 : 0;
		}
		return letters == 0 || most >= DIGITS_OF_A_PHONE || CreditCode.fits(name);
	}

	private static boolean isLost(String text) {
		return text.indexOf('\ufffd') >= 0 || text.contains(LOST_TWICE);
	}

	private static boolean damaged(FeedField field, String value, List<Fault> faults) {
		faults.add(Fault.of(FaultKind.DAMAGED_TEXT, field, value));
		return true;
	}

	private static void warn(FeedField field, String text, List<Fault> faults) {
		for (int i = 0; i < text.length(); i++) {
			char one = text.charAt(i);
			if (one >= '\ue000' && one <= '\uf8ff') {
				faults.add(Fault.of(FaultKind.ODD_CHARACTERS, field,
						text.substring(Math.max(0, i - 4), Math.min(text.length(), i + 5))));
				return;
			}
		}
	}

}
