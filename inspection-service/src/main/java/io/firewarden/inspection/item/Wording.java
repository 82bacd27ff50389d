package io.firewarden.inspection.item;

import java.util.Locale;

/** A text in the two languages of the house. */
public record Wording(String zh, String en) {

	/** English for English readers, Chinese for everybody else. */
	public String in(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.en : this.zh;
	}

}
