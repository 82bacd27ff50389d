package io.firewarden.registry.outofarea;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.outofarea.OutOfAreaFile.AssistanceRequest;
import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What officers send about agencies from elsewhere. */
final class OutOfAreaForms {

	private OutOfAreaForms() {
	}

	record FactsForm(@Nullable @Pattern(regexp = "[0-9]{6}") String registeredRegion,
			@NotNull @Size(max = 40) List<@NotBlank @Size(max = 60) String> mismatchFields,
			@Nullable @Size(max = 300) String outcome, @Nullable @Valid RecordSource source,
			@Nullable @Size(max = 500) String reason, @Nullable LocalDate effectiveOn) implements Grounded {
	}

	record RequestForm(@NotBlank @Size(max = 200) String requestedTo, @NotNull LocalDate requestedOn,
			AssistanceRequest.@NotNull Question question, @Nullable @Size(max = 1000) String text) {
	}

	record ReplyForm(@NotNull LocalDate replyOn, AssistanceRequest.@NotNull Result replyResult,
			@Nullable @Size(max = 1000) String replyText) {
	}

}
