package io.firewarden.registry.lead.adapter;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What officers send about leads. */
final class LeadForms {

	private LeadForms() {
	}

	/**
	 * Who is to look into it.
	 *
	 * @param brigade null: the one whose matter it is
	 */
	record AssignForm(@Nullable @Size(max = 6) String brigade, @Nullable @Size(max = 60) String officer) {
	}

	record NoteForm(@NotBlank @Size(max = 1000) String note) {
	}

	record DismissForm(@NotBlank @Size(max = 500) String reason) {
	}

	record ClearForm(@Nullable @Size(max = 500) String remark) {
	}

	record AskForm(@Nullable @Size(max = 500) String remark) {
	}

	/**
	 * What the officer knows of an agency that is put on the register; what is left out
	 * is taken from the lead and from the market's register.
	 */
	record RegisterForm(@Nullable @Size(max = 18) String uscc, @Nullable @Size(max = 200) String name,
			@Nullable @Pattern(regexp = "COMPANY|BRANCH|SOLE_PROPRIETOR|PARTNERSHIP|INDIVIDUAL") String subjectType,
			@Nullable @Size(max = 2) List<@NotNull @Pattern(regexp = "MAINT_TEST|ASSESS") String> kinds,
			@Nullable @Size(max = 6) String brigade,
			@Nullable @Pattern(regexp = "LOCAL|OTHER_CITY_IN_PROVINCE|OUT_OF_PROVINCE") String originScope) {
	}

	record AssignManyForm(@NotEmpty @Size(max = 500) List<@NotNull @Size(max = 40) String> ids,
			@Nullable @Size(max = 6) String brigade, @Nullable @Size(max = 60) String officer) {
	}

	record DismissManyForm(@NotEmpty @Size(max = 500) List<@NotNull @Size(max = 40) String> ids,
			@NotBlank @Size(max = 500) String reason) {
	}

	/** How a step on many leads ended: those that could not take it say why. */
	record ManyView(int done, List<NotDone> refused) {
	}

	record NotDone(String id, String code) {
	}

}
