package io.firewarden.registry.practitioner.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.WireForm;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.Change;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.ContestResolved;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.EngagementChanged;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.PractitionerRegistered;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.PractitionerRevised;
import org.jspecify.annotations.Nullable;

/** The events of a person as {@code infra/contracts} describes them. */
final class PractitionerEvents implements WireForm<PractitionerEvent> {

	@Override
	public WireEvent toWire(PractitionerEvent event) {
		return switch (event) {
			case PractitionerRegistered(var id, var agencies) ->
				new WireEvent("registry.practitioner-registered.v1", new PersonOnWire(id.value(), agencies));
			case PractitionerRevised(var id, var agencies) ->
				new WireEvent("registry.practitioner-revised.v1", new PersonOnWire(id.value(), agencies));
			case EngagementChanged(var id, var engagement, var change, var contestedWith) ->
				new WireEvent("registry.engagement-changed.v1",
						EngagementOnWire.of(id.value(), engagement, change, contestedWith));
			case ContestResolved(var id, var kept, var ended) ->
				new WireEvent("registry.contest-resolved.v1", new ResolvedOnWire(id.value(), kept, ended));
			case PractitionerEvent.PractitionerMerged(var id, var into, var agencies) ->
				new WireEvent("registry.practitioner-merged.v1", new MergedOnWire(id.value(), into.value(), agencies));
			case PractitionerEvent.PractitionerMergeUndone(var id, var from, var agencies) -> new WireEvent(
					"registry.practitioner-merge-undone.v1", new UndoneOnWire(id.value(), from.value(), agencies));
		};
	}

	record MergedOnWire(String practitionerId, String into, List<String> agencies) {
	}

	record UndoneOnWire(String practitionerId, String from, List<String> agencies) {
	}

	record PersonOnWire(String practitionerId, List<String> agencies) {
	}

	record EngagementOnWire(String practitionerId, String engagementId, String uscc, String brigade,
			EngagementRole role, LocalDate contractFrom, @Nullable LocalDate contractTo, Change change,
			List<String> contestedWith) {

		static EngagementOnWire of(String id, Engagement engagement, Change change, List<String> contestedWith) {
			return new EngagementOnWire(id, engagement.id(), engagement.uscc(), engagement.brigade(), engagement.role(),
					engagement.contract().from(), engagement.contract().to(), change, contestedWith);
		}

	}

	record ResolvedOnWire(String practitionerId, String kept, List<String> ended) {
	}

}
