package io.firewarden.inspection.task.adapter;

import io.firewarden.inspection.task.domain.Acknowledgement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An officer's signature.
 *
 * @param refusalReason needed where the agency refused
 */
record SignatureRequest(@NotNull TaskView.Acknowledged agencyAcknowledgement,
		@Nullable @Size(max = 500) String refusalReason) {

	Acknowledgement acknowledgement() {
		return switch (this.agencyAcknowledgement) {
			case SIGNED -> new Acknowledgement.AgencySigned();
			case REFUSED -> new Acknowledgement.AgencyRefused((this.refusalReason != null) ? this.refusalReason : "");
		};
	}

}
