package io.firewarden.sampling.campaign;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A campaign from its first draft on.
 * <p>
 * Life: an officer writes or imports the plan ({@code DRAFT}); with its approval and
 * filing numbers a leader makes it {@code ACTIVE}, and from then on draws can be opened
 * in it and each change of the plan is a revision with a reason that others are told; at
 * its end it is {@code CLOSED} and nothing changes any more.
 *
 * @param revision counts the changes of the plan, from 1
 * @param approval there since the activation
 */
public record CampaignFile(Campaign plan, State state, int revision, @Nullable Approval approval,
		@Nullable String closedBecause) {

	/** How far it is. */
	public enum State {

		DRAFT, ACTIVE, CLOSED

	}

	/**
	 * Special inspections need a plan approved by a government or the next level up, then
	 * filing (国办发〔2024〕54号).
	 *
	 * @param itemListRef where the published list of inspection items stands
	 */
	public record Approval(String authority, String documentNo, String filingNo, @Nullable String itemListRef,
			LocalDate approvedOn) {
	}

	public static CampaignFile draft(Campaign plan) {
		return new CampaignFile(plan, State.DRAFT, 1, null, null);
	}

	public boolean isActive() {
		return this.state == State.ACTIVE;
	}

	public CampaignFile revised(Campaign changed) {
		return new CampaignFile(changed, this.state, this.revision + 1, this.approval, this.closedBecause);
	}

	public CampaignFile activated(Approval given) {
		return new CampaignFile(this.plan, State.ACTIVE, this.revision, given, null);
	}

	public CampaignFile closed(String reason) {
		return new CampaignFile(this.plan, State.CLOSED, this.revision, this.approval, reason);
	}

}
