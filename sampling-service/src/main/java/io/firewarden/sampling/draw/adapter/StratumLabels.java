package io.firewarden.sampling.draw.adapter;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The strata in words; a name without words is shown as it is. */
@Component
class StratumLabels {

	private final MessageSource texts;

	StratumLabels(MessageSource texts) {
		this.texts = texts;
	}

	/** With the brigade, where it is a stratum of one. */
	String of(String stratum, Locale locale) {
		int mark = stratum.indexOf('/');
		return mark < 0 ? text("sampling.stratum.", stratum, locale)
				: text("sampling.stratum.", stratum.substring(0, mark), locale) + " · "
						+ brigade(stratum.substring(mark + 1), locale);
	}

	String brigade(String code, Locale locale) {
		return text("sampling.brigade.", code, locale);
	}

	private String text(String group, String name, Locale locale) {
		return String.valueOf(this.texts.getMessage(group + name, null, name, locale));
	}

}
