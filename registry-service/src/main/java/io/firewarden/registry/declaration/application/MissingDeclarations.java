package io.firewarden.registry.declaration.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.declaration.DeclarationDirectory.Filed;
import io.firewarden.registry.declaration.domain.DeclarationCall;
import io.firewarden.registry.declaration.domain.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Who has not filed, by brigade. Every agency has to that is registered in the city or
 * practises in it (C-24); the call urges the former, so the duty is told apart.
 */
public final class MissingDeclarations {

	private final Declarations declarations;

	private final AgencyRoll roll;

	private final Practice practice;

	public MissingDeclarations(Declarations declarations, AgencyRoll roll, Practice practice) {
		this.declarations = declarations;
		this.roll = roll;
		this.practice = practice;
	}

	/** By code of the brigade; brigades without agencies lack. */
	public Map<String, BrigadeReturn> of(DeclarationCall call, Jurisdiction by) {
		Map<String, Filed> filed = this.declarations.filed(call.campaign());
		Map<String, BrigadeReturn> byBrigade = new TreeMap<>();
		List<AgencyRoll.Line> agencies = this.roll.of(by);
		Set<String> active = this.practice.active(agencies.stream()
			.filter((agency) -> !agency.local())
			.map(AgencyRoll.Line::uscc)
			.collect(Collectors.toSet()));
		for (AgencyRoll.Line agency : agencies) {
			DeclDuty duty = duty(agency, active);
			if (duty != null) {
				byBrigade.computeIfAbsent(agency.brigade(), (_) -> new BrigadeReturn())
					.add(agency, duty, filed.get(agency.uscc()));
			}
		}
		return byBrigade;
	}

	private static @Nullable DeclDuty duty(AgencyRoll.Line agency, Set<String> active) {
		if (agency.local()) {
			return DeclDuty.REGISTERED;
		}
		return active.contains(agency.uscc()) ? DeclDuty.PRACTISING : null;
	}

	/** Why an agency has to declare. */
	public enum DeclDuty {

		/** 注册在当地. */
		REGISTERED,
		/** 在当地执业: at least one active project here. */
		PRACTISING

	}

	/** Which agencies from elsewhere have a project here today. */
	@FunctionalInterface
	public interface Practice {

		Set<String> active(Set<String> usccs);

	}

	/** An agency that has not filed, and how far it is. */
	public record Missing(String uscc, String name, DeclDuty duty, @Nullable String state) {
	}

	/** What one brigade has received. */
	public static final class BrigadeReturn {

		private int required;

		private int filed;

		private int accepted;

		private int late;

		private final List<Missing> missing = new ArrayList<>();

		private void add(AgencyRoll.Line agency, DeclDuty duty, @Nullable Filed standing) {
			this.required++;
			if (standing == null || !standing.isFiled()) {
				this.missing
					.add(new Missing(agency.uscc(), agency.name(), duty, (standing != null) ? standing.state() : null));
				return;
			}
			this.filed++;
			this.accepted += standing.state().equals("ACCEPTED") ? 1 : 0;
			this.late += Mark.LATE.name().equals(standing.mark()) ? 1 : 0;
		}

		public int required() {
			return this.required;
		}

		/** With the fire authority or accepted. */
		public int filed() {
			return this.filed;
		}

		public int accepted() {
			return this.accepted;
		}

		/** Filed after the phase had ended. */
		public int late() {
			return this.late;
		}

		public List<Missing> missing() {
			return List.copyOf(this.missing);
		}

	}

}
