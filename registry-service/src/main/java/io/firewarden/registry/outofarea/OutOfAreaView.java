package io.firewarden.registry.outofarea;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.store.Stored;
import io.firewarden.registry.outofarea.OutOfAreaFile.AssistanceRequest;
import io.firewarden.registry.roster.RosterEntry;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;

/**
 * A row of 附件7.
 *
 * @param version 0 while nothing was recorded
 * @param projectsHere running projects at units of this city
 * @param engineersHere engineers it has engaged on that day while it runs projects here,
 * as far as the register knows them
 * @param operatorsHere operators likewise
 */
record OutOfAreaView(String uscc, long version, String agencyName, String originScope, String brigade,
		String brigadeName, @Nullable String registeredRegion, int projectsHere, int engineersHere, int operatorsHere,
		List<ProjectRef> projects, boolean nationalSystem, boolean sichuanPlatform, List<String> mismatchFields,
		List<RequestView> requests, @Nullable String outcome) {

	static OutOfAreaView of(RosterEntry agency, @Nullable Stored<OutOfAreaFile> file, Here here, SupervisionUnits units,
			Locale locale) {
		OutOfAreaFile known = (file != null) ? file.state() : null;
		return new OutOfAreaView(agency.uscc(), (file != null) ? file.version() : 0, agency.name(),
				agency.originScope(), agency.brigade(), units.nameOf(agency.brigade(), locale),
				(known != null) ? known.registeredRegion() : null, here.projects().size(), here.engineers(),
				here.operators(), here.projects(), agency.entries().nationalSystem(),
				agency.entries().sichuanPlatform(), (known != null) ? known.mismatchFields() : List.of(),
				(known != null) ? known.requests().stream().map(RequestView::of).toList() : List.of(),
				(known != null) ? known.outcome() : null);
	}

	/** What an agency has in this city on a day. */
	record Here(List<ProjectRef> projects, int engineers, int operators) {

		static final Here NOTHING = new Here(List.of(), 0, 0);

	}

	/** A running project at a unit of this city. */
	record ProjectRef(@Nullable String contractNo, String unitId, String kind, LocalDate from, @Nullable LocalDate to) {
	}

	record RequestView(String requestId, String requestedTo, LocalDate requestedOn, AssistanceRequest.Question question,
			@Nullable String text, @Nullable LocalDate replyOn, AssistanceRequest.@Nullable Result replyResult,
			@Nullable String replyText) {

		static RequestView of(AssistanceRequest request) {
			AssistanceRequest.Reply reply = request.reply();
			return new RequestView(request.requestId(), request.requestedTo(), request.requestedOn(),
					request.question(), request.text(), (reply != null) ? reply.replyOn() : null,
					(reply != null) ? reply.replyResult() : null, (reply != null) ? reply.replyText() : null);
		}

	}

}
