package io.firewarden.registry.declaration.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import io.firewarden.platform.kernel.Because;
import io.firewarden.registry.declaration.application.Registers.Taking;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEngineer;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEquipment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredOperator;
import io.firewarden.registry.declaration.domain.Filer;
import io.firewarden.registry.equipment.EquipmentCorrections;
import io.firewarden.registry.equipment.EquipmentCorrections.Declaration;
import io.firewarden.registry.equipment.EquipmentCorrections.Declared;
import io.firewarden.registry.practitioner.StaffCorrections;
import io.firewarden.registry.practitioner.Staffing;
import io.firewarden.registry.practitioner.Staffing.Hand;
import org.jspecify.annotations.Nullable;

/**
 * Rows of people, equipment and projects on their way from a declaration into the
 * registers: a row that only the agency has is recorded, one that it no longer names
 * ended the day before, a field is corrected.
 */
final class TakenRows {

	private final Staffing staffing;

	private final StaffCorrections staff;

	private final EquipmentCorrections equipment;

	private final TakenProjects projects;

	private final Clock clock;

	TakenRows(Staffing staffing, StaffCorrections staff, EquipmentCorrections equipment, TakenProjects projects,
			Clock clock) {
		this.staffing = staffing;
		this.staff = staff;
		this.equipment = equipment;
		this.projects = projects;
		this.clock = clock;
	}

	/** Whether the register can take what is declared there. */
	boolean takes(RowPath path, DeclaredContent declared) {
		return switch (path.list()) {
			case "engineers" -> engineer(declared, path.key()).map(
					(row) -> path.isWhole() ? StaffRows.hand(row).isPresent() : StaffRows.FIELDS.contains(path.field()))
				.orElse(path.isWhole());
			case "operators" -> operator(declared, path.key()).map(
					(row) -> path.isWhole() ? StaffRows.hand(row).isPresent() : StaffRows.FIELDS.contains(path.field()))
				.orElse(path.isWhole());
			case "projects" -> this.projects.takes(path, declared);
			default -> piece(declared, path.key())
				.map((row) -> path.isWhole() ? row.brand() != null && row.model() != null && row.serialNo() != null
						: path.field().equals("calibrationDueOn") && row.calibrationDueOn() != null)
				.orElse(path.isWhole());
		};
	}

	/** Takes over, row by row; what was taken before is no obstacle. */
	Taking take(Filer filer, List<RowPath> paths, DeclaredContent held, DeclaredContent declared, String receipt) {
		Map<String, Set<String>> fields = new LinkedHashMap<>();
		Map<String, RowPath> rows = new LinkedHashMap<>();
		for (RowPath path : paths) {
			rows.putIfAbsent(path.list() + path.key(), path);
			fields.computeIfAbsent(path.list() + path.key(), (key) -> new TreeSet<>()).add(path.field());
		}
		for (Map.Entry<String, RowPath> row : rows.entrySet()) {
			Taking taking = take(filer, row.getValue(), fields.getOrDefault(row.getKey(), Set.of()), held, declared,
					receipt);
			if (taking != Taking.DONE) {
				return taking;
			}
		}
		return Taking.DONE;
	}

	private Taking take(Filer filer, RowPath path, Set<String> fields, DeclaredContent held, DeclaredContent declared,
			String receipt) {
		return switch (path.list()) {
			case "engineers" -> {
				Optional<DeclaredEngineer> said = engineer(declared, path.key());
				Optional<DeclaredEngineer> there = engineer(held, path.key());
				String insured = said.filter((row) -> fields.contains("insuranceMonth"))
					.map(DeclaredEngineer::insuranceMonth)
					.orElse(null);
				yield person(filer, there.flatMap(StaffRows::hand),
						said.flatMap((row) -> StaffRows
							.hand(there.map((before) -> StaffRows.merged(before, row, fields)).orElse(row))),
						insured, receipt);
			}
			case "operators" -> {
				Optional<DeclaredOperator> said = operator(declared, path.key());
				Optional<DeclaredOperator> there = operator(held, path.key());
				yield person(filer, there.flatMap(StaffRows::hand),
						said.flatMap((row) -> StaffRows
							.hand(there.map((before) -> StaffRows.merged(before, row, fields)).orElse(row))),
						null, receipt);
			}
			case "projects" -> this.projects.take(filer.uscc(), path.key(), fields, held, declared, receipt, today());
			default -> piece(filer, path, held, declared, receipt);
		};
	}

	private Taking person(Filer filer, Optional<Hand> there, Optional<Hand> wanted, @Nullable String insured,
			String receipt) {
		Because because = StaffRows.because(receipt, today());
		if (wanted.isEmpty()) {
			return there.map((gone) -> this.staff.end(filer.uscc(), gone, today().minusDays(1), because))
				.map((ended) -> Taking.valueOf(ended.name()))
				.orElse(Taking.DONE);
		}
		if (there.isEmpty()) {
			if (!this.staffing.objections(List.of(wanted.get())).isEmpty()) {
				return Taking.REFUSED;
			}
			this.staffing.engage(filer.uscc(), filer.brigade(), List.of(wanted.get()), because);
			return Taking.DONE;
		}
		return Taking.valueOf(this.staff.correct(filer.uscc(), wanted.get(), insured, because).name());
	}

	private Taking piece(Filer filer, RowPath path, DeclaredContent held, DeclaredContent declared, String receipt) {
		var by = new Declaration(receipt, today());
		Optional<Declared> said = piece(declared, path.key()).map(TakenRows::declared);
		Optional<Declared> there = piece(held, path.key()).map(TakenRows::declared);
		boolean taken;
		if (said.isEmpty()) {
			taken = there.isEmpty() || this.equipment.giveUp(filer.uscc(), there.get(), by);
		}
		else {
			taken = there.isEmpty() ? this.equipment.add(filer.uscc(), filer.brigade(), said.get(), by)
					: this.equipment.calibrated(filer.uscc(), said.get(), by);
		}
		return taken ? Taking.DONE : Taking.REFUSED;
	}

	private static Declared declared(DeclaredEquipment row) {
		return new Declared(String.valueOf(row.itemCode()), row.brand(), row.model(), String.valueOf(row.serialNo()),
				row.calibrationDueOn());
	}

	private static Optional<DeclaredEngineer> engineer(DeclaredContent content, String key) {
		return row(content.engineers(), DeclaredEngineer::key, key);
	}

	private static Optional<DeclaredOperator> operator(DeclaredContent content, String key) {
		return row(content.operators(), DeclaredOperator::key, key);
	}

	private static Optional<DeclaredEquipment> piece(DeclaredContent content, String key) {
		return row(content.equipment(), DeclaredEquipment::key, key);
	}

	private static <T> Optional<T> row(List<T> rows, Function<T, String> of, String key) {
		return rows.stream().filter((row) -> of.apply(row).equals(key)).findFirst();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
