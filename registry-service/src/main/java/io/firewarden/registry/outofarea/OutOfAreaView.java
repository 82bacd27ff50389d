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
 */
record OutOfAreaView(String uscc, long version, String agencyName, String originScope, String brigade,
		String brigadeName, @Nullable String registeredRegion, int projectsHere, boolean nationalSystem,
		boolean sichuanPlatform, List<String> mismatchFields, List<RequestView> requests, @Nullable String outcome) {

	static OutOfAreaView of(RosterEntry agency, @Nullable Stored<OutOfAreaFile> file, int projects,
			SupervisionUnits units, Locale locale) {
		OutOfAreaFile known = (file != null) ? file.state() : null;
		return new OutOfAreaView(agency.uscc(), (file != null) ? file.version() : 0, agency.name(),
				agency.originScope(), agency.brigade(), units.nameOf(agency.brigade(), locale),
				(known != null) ? known.registeredRegion() : null, projects, agency.entries().nationalSystem(),
				agency.entries().sichuanPlatform(), (known != null) ? known.mismatchFields() : List.of(),
				(known != null) ? known.requests().stream().map(RequestView::of).toList() : List.of(),
				(known != null) ? known.outcome() : null);
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
