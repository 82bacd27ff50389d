package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What units answered about who maintains them, for other features. */
public interface SurveyedProviders {

	/** Answers that mean one of these registered agencies. */
	List<Named> naming(Collection<String> usccs);

	/** All agencies that units name, nobody registered and nobody has judged. */
	List<Unregistered> open();

	/** It turned out to be this agency, unless something else was decided before. */
	void registered(String strangerId, String uscc, LocalDate today);

	/**
	 * An answer.
	 *
	 * @param uscc the agency that is meant; null where nobody is registered
	 * @param name as the unit wrote it
	 */
	record Named(String surveyId, @Nullable String uscc, String unitId, @Nullable String name,
			@Nullable String contractNo, LocalDate answeredOn) {
	}

	/** An agency nobody registered, with the answers that name it. */
	record Unregistered(String strangerId, String nameKey, List<String> names, @Nullable String uscc,
			List<Named> answers) {
	}

}
