package io.firewarden.registry.officer;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 执法人员.
 *
 * @param brigade code of the supervision unit the officer serves in
 * @param certificateNo number of the enforcement certificate
 * @param certificateValidTo last day of the enforcement certificate
 * @param onLeave whether the officer is away at present
 */
record EnforcementOfficer(@NotBlank @Size(max = 40) String officerId, @NotBlank @Size(max = 100) String name,
		@NotBlank String brigade, @Nullable @Size(max = 60) String certificateNo, @NotNull LocalDate certificateValidTo,
		@NotNull Boolean onLeave) {
}
