package io.firewarden.registry.project;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.project.ServiceProject.ConclusionDocument;
import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is written down.
 *
 * @param contractParty null: the performer signed the contract
 */
record ProjectForm(@NotBlank String performer, @Nullable @Size(min = 18, max = 18) String contractParty,
		@NotBlank @Size(max = 60) String unitId, ServiceProject.@NotNull Kind kind,
		@Nullable @Size(min = 1, max = 80) String contractNo, @NotNull LocalDate from, @Nullable LocalDate to,
		@Nullable @Size(max = 60) String projectLead, @Nullable @Size(max = 80) String platformNo,
		ServiceProject.@Nullable Exemption exemption,
		@Nullable @Size(max = 500) List<@NotNull @Valid DocumentForm> documents, @Nullable @Valid RecordSource source,
		@Nullable @Size(max = 500) String reason, @Nullable LocalDate effectiveOn) implements Grounded {

	ServiceProject record(@Nullable String known, String brigade, RecordSource recordedFrom) {
		String id = (known != null) ? known
				: ServiceProject.id(this.performer, this.unitId, this.kind, this.contractNo, this.from);
		List<DocumentForm> listed = (this.documents != null) ? this.documents : List.of();
		return new ServiceProject(id, this.performer,
				(this.contractParty != null) ? this.contractParty : this.performer, this.unitId, brigade, this.kind,
				this.contractNo, this.from, this.to, this.projectLead, this.platformNo, this.exemption,
				listed.stream().map(DocumentForm::document).toList(), recordedFrom);
	}

	/** A document as it is written down. */
	record DocumentForm(@NotBlank @Size(max = 80) String no, ServiceProject.@NotNull DocumentKind kind,
			@NotNull LocalDate on, @Nullable @Size(max = 80) String platformNo) {

		ConclusionDocument document() {
			return new ConclusionDocument(this.no, this.kind, this.on, this.platformNo);
		}

	}

}
