package io.firewarden.registry.outofarea;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about one agency from elsewhere.
 *
 * @param brigade where it practises
 * @param registeredRegion region of its registration (GB/T 2260)
 * @param mismatchFields fields that differ between the systems
 * @param requests 协查: what its home authority was asked, in order
 * @param awaiting whether an answer is missing
 */
record OutOfAreaFile(String uscc, String brigade, @Nullable String registeredRegion, List<String> mismatchFields,
		List<AssistanceRequest> requests, boolean awaiting, @Nullable String outcome, RecordSource source) {

	OutOfAreaFile {
		mismatchFields = List.copyOf(mismatchFields);
		requests = List.copyOf(requests);
	}

	static OutOfAreaFile empty(String uscc, String brigade, RecordSource source) {
		return new OutOfAreaFile(uscc, brigade, null, List.of(), List.of(), false, null, source);
	}

	OutOfAreaFile with(@Nullable String region, List<String> mismatch, @Nullable String known, RecordSource from) {
		return new OutOfAreaFile(this.uscc, this.brigade, region, mismatch, this.requests, this.awaiting, known, from);
	}

	/** The same file, now that the agency practises elsewhere in the city. */
	OutOfAreaFile of(String moved) {
		return new OutOfAreaFile(this.uscc, moved, this.registeredRegion, this.mismatchFields, this.requests,
				this.awaiting, this.outcome, this.source);
	}

	/** The id that the next request has. */
	String nextRequest() {
		return "XC-" + (this.requests.size() + 1);
	}

	OutOfAreaFile asked(AssistanceRequest request) {
		return with(Stream.concat(this.requests.stream(), Stream.of(request)).toList());
	}

	OutOfAreaFile answered(String requestId, AssistanceRequest.Reply reply) {
		return with(this.requests.stream()
			.map((request) -> request.requestId().equals(requestId) ? request.answered(reply) : request)
			.toList());
	}

	private OutOfAreaFile with(List<AssistanceRequest> changed) {
		return new OutOfAreaFile(this.uscc, this.brigade, this.registeredRegion, this.mismatchFields, changed,
				changed.stream().anyMatch((request) -> request.reply() == null), this.outcome, this.source);
	}

	/**
	 * 协查函.
	 *
	 * @param requestedTo the home authority
	 * @param reply null while none came
	 */
	record AssistanceRequest(String requestId, String requestedTo, LocalDate requestedOn, Question question,
			@Nullable String text, @Nullable Reply reply) {

		AssistanceRequest answered(Reply answer) {
			return new AssistanceRequest(this.requestId, this.requestedTo, this.requestedOn, this.question, this.text,
					answer);
		}

		/** What is asked about. */
		enum Question {

			ELIGIBILITY, PEOPLE, EQUIPMENT, OTHER

		}

		record Reply(LocalDate replyOn, Result replyResult, @Nullable String replyText) {
		}

		/** What the home authority says. */
		enum Result {

			CONFIRMED, DIFFERS, NO_RECORD, OTHER

		}

	}

}
