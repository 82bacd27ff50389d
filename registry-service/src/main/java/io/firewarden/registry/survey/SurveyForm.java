package io.firewarden.registry.survey;

import java.time.LocalDate;

import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A unit's answer as it is written down. */
record SurveyForm(@NotBlank @Size(max = 60) String unitId, SurveyAnswer.@NotNull Answer answer,
		@Nullable @Size(max = 200) String providerName, @Nullable @Size(max = 18) String uscc,
		@Nullable @Size(max = 80) String contractNo, @Nullable LocalDate until, @NotNull LocalDate answeredOn,
		@Nullable @Size(max = 60) String answeredBy, @Nullable @Valid RecordSource source,
		@Nullable @Size(max = 500) String reason, @Nullable LocalDate effectiveOn) implements Grounded {

	boolean namesNobody() {
		return (this.providerName == null || this.providerName.isBlank()) && (this.uscc == null || this.uscc.isBlank());
	}

}
