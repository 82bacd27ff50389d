package io.firewarden.registry.clearance;

import java.time.LocalDate;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.clearance.Clearance.ClearReason;
import io.firewarden.registry.register.RecordAnswers;
import org.springframework.stereotype.Component;

/** Opens clearances by the same rules as the list does. */
@Component
class OpenedClearances implements Clearances {

	private final OpenClearance openClearance;

	private final RecordAnswers answers;

	OpenedClearances(OpenClearance openClearance, RecordAnswers answers) {
		this.openClearance = openClearance;
		this.answers = answers;
	}

	@Override
	public String open(Opening opening, Jurisdiction by, LocalDate today) {
		ClearanceForms.DetailsForm details = new ClearanceForms.DetailsForm(opening.parentName(), null, null,
				opening.stillPractising(), null, opening.remark(), null);
		return this.answers
			.settled(
					this.openClearance.open(new ClearanceForms.OpenForm(opening.uscc(),
							ClearReason.valueOf(opening.why().name()), details), by, today),
					ClearanceController.OPEN_ALREADY)
			.id();
	}

}
