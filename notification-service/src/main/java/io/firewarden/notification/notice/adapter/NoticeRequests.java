package io.firewarden.notification.notice.adapter;

import java.util.Set;

import io.firewarden.notification.notice.domain.Basis;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the desk sends. */
final class NoticeRequests {

	private static final int LONGEST_REASON = 500;

	private NoticeRequests() {
	}

	/**
	 * The new text.
	 *
	 * @param persons names of natural persons in the text; they are masked and not kept
	 */
	record EditRequest(@NotNull @Size(max = 200) String title, @NotNull @Size(max = 20_000) String body,
			@Nullable @Size(max = 50) Set<@NotNull @Size(min = 2, max = 40) String> persons) {
	}

	/** How legal review ends; a pass names basis and reference, a return its reason. */
	record ReviewRequest(@NotNull ReviewDecision decision, Basis.@Nullable Ground basis,
			@Nullable @Size(max = 200) String basisReference, @Nullable @Size(max = LONGEST_REASON) String reason) {
	}

	/** How the leader decides; a return names its reason. */
	record ApprovalRequest(@NotNull ApprovalDecision decision, @Nullable @Size(max = LONGEST_REASON) String reason) {
	}

	/** Why a notice is taken back; the public reads it. */
	record WithdrawalRequest(@Nullable @Size(max = LONGEST_REASON) String reason) {
	}

	/** Of legal review. */
	enum ReviewDecision {

		PASS, RETURN

	}

	/** Of the leader. */
	enum ApprovalDecision {

		APPROVE, RETURN

	}

}
