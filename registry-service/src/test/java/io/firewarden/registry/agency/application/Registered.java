package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.Found;
import io.firewarden.registry.agency.domain.ServiceAgency;

/** Agencies as the use cases would make them, for tests of the adapters. */
public final class Registered {

	private Registered() {
	}

	/** As found on the day of the stories. */
	public static Found found(AgencyStory story) {
		return found(story, AgencyStory.TODAY);
	}

	public static Found found(AgencyStory story, LocalDate day) {
		return Assessors.of(story).find(AgencyStory.USCC, story.file(), day);
	}

	public static Changed<ServiceAgency, AgencyEvent> on(ZonedDateTime now, AgencyStory story) {
		return ServiceAgency.register(AgencyStory.USCC, story.file(), found(story, now.toLocalDate()), Because.UNSAID,
				now.toInstant());
	}

	public static Changed<ServiceAgency, AgencyEvent> revised(ServiceAgency agency, AgencyStory story) {
		return agency.revise(story.file(), found(story), Because.UNSAID, AgencyStory.NOW.toInstant());
	}

}
