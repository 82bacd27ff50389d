package io.firewarden.registry.practitioner.adapter;

import io.firewarden.registry.practitioner.application.Engage;
import io.firewarden.registry.practitioner.application.Practitioners;
import io.firewarden.registry.practitioner.application.RegisterPractitioner;
import io.firewarden.registry.practitioner.application.RevisePractitioner;

/** What a table of people sets in motion. */
record PeopleUseCases(Practitioners practitioners, RegisterPractitioner register, RevisePractitioner revise,
		Engage engage) {
}
