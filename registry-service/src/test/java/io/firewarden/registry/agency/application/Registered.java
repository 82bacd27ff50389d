package io.firewarden.registry.agency.application;

import java.time.ZonedDateTime;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.eligibility.adapter.ShippedRules;

/** Agencies as the use cases would make them, for tests of the adapters. */
public final class Registered {

	private static final Assessor ASSESSOR = new Assessor(ShippedRules.load());

	private Registered() {
	}

	/** As found on the day of the stories. */
	public static Standing standing(AgencyFile file) {
		return ASSESSOR.standing(file, AgencyStory.TODAY);
	}

	public static Changed<ServiceAgency, AgencyEvent> on(ZonedDateTime now, AgencyStory story) {
		AgencyFile file = story.file();
		return ServiceAgency.register(AgencyStory.USCC, file, ASSESSOR.standing(file, now.toLocalDate()),
				now.toInstant());
	}

	public static Changed<ServiceAgency, AgencyEvent> revised(ServiceAgency agency, AgencyStory story) {
		AgencyFile file = story.file();
		return agency.revise(file, standing(file), AgencyStory.NOW.toInstant());
	}

}
