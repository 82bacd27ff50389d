package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.WireForm;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Outlook;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/** The events of an agency as {@code infra/contracts} describes them. */
final class AgencyEvents implements WireForm<AgencyEvent> {

	@Override
	public WireEvent toWire(AgencyEvent event) {
		return switch (event) {
			case AgencyEvent.AgencyRegistered(Uscc uscc, AgencyFile file) ->
				new WireEvent("registry.agency-registered.v1", AgencyOnWire.of(uscc, file));
			case AgencyEvent.AgencyRevised(Uscc uscc, AgencyFile file) ->
				new WireEvent("registry.agency-revised.v1", AgencyOnWire.of(uscc, file));
			case AgencyEvent.EligibilityChanged(Uscc uscc, AgencyFile file, Standing standing) ->
				new WireEvent("registry.eligibility-changed.v1", EligibilityOnWire.of(uscc, file, standing));
			case AgencyEvent.AgencyMerged(Uscc uscc, AgencyFile file, Uscc into) ->
				new WireEvent("registry.agency-merged.v1",
						new MergedOnWire(uscc.value(), file.name(), file.brigade().value(), into.value()));
			case AgencyEvent.AgencyMergeUndone(Uscc uscc, AgencyFile file, Uscc from) ->
				new WireEvent("registry.agency-merge-undone.v1",
						new UndoneOnWire(uscc.value(), file.name(), file.brigade().value(), from.value()));
			case AgencyEvent.LapseWarned(Uscc uscc, AgencyFile file, Outlook.Warning warning) ->
				new WireEvent("registry.lapse-warned.v1", LapseOnWire.of(uscc, file, warning));
		};
	}

	record AgencyOnWire(String uscc, String name, String brigade, List<ServiceKind> kinds, SubjectType subjectType,
			BigDecimal premisesArea, Entries entries, OriginScope originScope) {

		static AgencyOnWire of(Uscc uscc, AgencyFile file) {
			return new AgencyOnWire(uscc.value(), file.name(), file.brigade().value(), file.orderedKinds(),
					file.subjectType(), file.premisesArea(),
					new Entries(file.entries().nationalSystem(), file.entries().sichuanPlatform()), file.originScope());
		}

	}

	record MergedOnWire(String uscc, String name, String brigade, String into) {
	}

	record UndoneOnWire(String uscc, String name, String brigade, String from) {
	}

	record Entries(boolean nationalSystem, boolean sichuanPlatform) {
	}

	record LapseOnWire(String uscc, String name, String brigade, String kind, String ref, String record,
			LocalDate lapsesOn, int threshold, int daysLeft) {

		static LapseOnWire of(Uscc uscc, AgencyFile file, Outlook.Warning warning) {
			return new LapseOnWire(uscc.value(), file.name(), file.brigade().value(), warning.lapse().kind(),
					warning.lapse().ref(), warning.lapse().record(), warning.lapse().lapsesOn(), warning.threshold(),
					warning.daysLeft());
		}

	}

	record EligibilityOnWire(String uscc, String name, String brigade, LocalDate asOf, Standing.Verdict verdict,
			List<ConditionOnWire> conditions) {

		static EligibilityOnWire of(Uscc uscc, AgencyFile file, Standing standing) {
			return new EligibilityOnWire(uscc.value(), file.name(), file.brigade().value(), standing.asOf(),
					standing.verdict(), standing.lights().stream().map(ConditionOnWire::of).toList());
		}

	}

	record ConditionOnWire(String code, Standing.Result result, @Nullable List<ShortfallOnWire> shortfalls) {

		static ConditionOnWire of(Standing.Light light) {
			List<ShortfallOnWire> shortfalls = light.lacking().stream().map(ShortfallOnWire::of).toList();
			return new ConditionOnWire(light.condition(), light.result(), shortfalls.isEmpty() ? null : shortfalls);
		}

	}

	record ShortfallOnWire(String measure, BigDecimal missing) {

		static ShortfallOnWire of(Standing.Lack lack) {
			return new ShortfallOnWire(lack.measure(), lack.amount());
		}

	}

}
