package io.firewarden.sampling.draw.adapter;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import io.firewarden.sampling.draw.domain.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * What was changed after the draw.
 *
 * @param replacedBy the unit that is checked instead
 * @param officer who was recused, and {@code successor} who goes instead: to the public
 * by pseudonyms
 * @param note for staff only
 */
record AmendmentView(int number, Kind kind, String unitId, String stratum, @Nullable String replacedBy,
		@Nullable String officer, @Nullable String successor, List<String> team, @Nullable Integer shortBy,
		String reason, @Nullable String note, String approvedBy, Instant at) {

	enum Kind {

		UNIT_REPLACED, OFFICER_RECUSED

	}

	static AmendmentView of(Amendment amendment, UnaryOperator<String> officers, boolean staff) {
		var approval = amendment.approval();
		List<String> team = amendment.team().officers().stream().map(officers).toList();
		Integer shortBy = amendment.team().shortBy() == 0 ? null : amendment.team().shortBy();
		String note = staff ? approval.note() : null;
		return switch (amendment) {
			case Amendment.UnitReplaced one ->
				new AmendmentView(one.number(), Kind.UNIT_REPLACED, one.unitId(), one.stratum(), one.successor(), null,
						null, team, shortBy, one.reason(), note, approval.by(), approval.at());
			case Amendment.OfficerRecused one -> new AmendmentView(one.number(), Kind.OFFICER_RECUSED, one.unitId(),
					one.stratum(), null, officers.apply(one.officer()), officers.apply(one.successor()), team, shortBy,
					one.reason(), note, approval.by(), approval.at());
		};
	}

}
