package io.firewarden.registry.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Choices;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.RecordBatch;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.supervision.BrigadeChoices;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 执法人员 as a table; leave, dispatches and relations are kept in the record only. */
@Component
class OfficerTable implements Register<OfficerTable.Entry> {

	private static final Rule LAPSED = new Rule("REG-331");

	private static final Column<String> ID = Column.code("officerId", "人员编号", 40).needed().alias("编号", "警号");

	private static final Column<String> NAME = Column.text("name", "姓名", 100).needed();

	private static final Column<String> CERTIFICATE = Column.code("certificateNo", "执法证号", 60).alias("证件号", "执法证编号");

	private static final Column<LocalDate> VALID_TO = Column.day("certificateValidTo", "执法证有效期至")
		.needed()
		.alias("有效期至", "证件有效期");

	private static final Column<Boolean> ACTIVE = Column.flag("active", "在岗").alias("是否在岗").hint("空白视为在岗");

	private final Column<String> unit;

	private final Choices<String> units;

	private final OfficerRegister register;

	OfficerTable(OfficerRegister register, SupervisionUnits units) {
		this.register = register;
		this.units = BrigadeChoices.all(units);
		this.unit = Column.choice("brigade", "所在单位", this.units).needed().alias("大队", "单位", "监管大队", "所在大队");
	}

	@Override
	public String name() {
		return "officers";
	}

	@Override
	public String title() {
		return "执法人员";
	}

	@Override
	public List<Column<?>> columns() {
		return List.of(ID, NAME, this.unit, CERTIFICATE, VALID_TO, ACTIVE);
	}

	@Override
	public Set<Role> importers() {
		return Set.of(Role.DETACHMENT_OFFICER, Role.OPERATOR);
	}

	@Override
	public Set<Role> exporters() {
		return Set.of(Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_LEADER, Role.AUDITOR,
				Role.OPERATOR);
	}

	@Override
	public @Nullable Entry read(TableRow row, Importer by) {
		String id = row.get(ID);
		String name = row.get(NAME);
		String serves = row.get(this.unit);
		String certificate = row.get(CERTIFICATE);
		LocalDate validTo = row.get(VALID_TO);
		Boolean active = row.get(ACTIVE);
		if (serves != null && !by.by().covers(serves, null)) {
			row.refuse(this.unit, RecordAnswers.FOREIGN_BRIGADE, null);
		}
		if (validTo != null && validTo.isBefore(by.today())) {
			row.warn(VALID_TO, LAPSED, validTo.toString());
		}
		if (id == null || name == null || serves == null || validTo == null || row.isRefused()) {
			return null;
		}
		return new Entry(id, name, serves, certificate, validTo, active);
	}

	@Override
	public String key(Entry entry) {
		return entry.id;
	}

	@Override
	public Batch prepare(List<Line<Entry>> lines, Importer by) {
		RecordSource source = new RecordSource(RecordSource.Kind.IMPORT, by.importId(), by.today());
		List<RecordBatch.Target<EnforcementOfficer>> targets = new ArrayList<>();
		for (Line<Entry> line : lines) {
			Entry entry = line.value();
			targets.add(new RecordBatch.Target<>(line.row(), entry.id, entry.fresh(source),
					(officer) -> entry.over(officer, source)));
		}
		return new RecordBatch<>(this.register.records(), new Why(null, source, by.today()), OfficerController.ID_TAKEN,
				targets);
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		String brigade = filters.get("brigade");
		for (Stored<EnforcementOfficer> stored : this.register.of(by,
				(brigade != null && !brigade.isBlank()) ? brigade : null)) {
			EnforcementOfficer officer = stored.state();
			List<@Nullable Object> cells = new ArrayList<>();
			cells.add(officer.officerId());
			cells.add(officer.name());
			cells.add(this.units.label(officer.brigade()));
			cells.add(officer.certificateNo());
			cells.add(officer.certificateValidTo());
			cells.add(officer.active() ? "是" : "否");
			rows.accept(cells);
		}
	}

	/** What a row says; null leaves a record as it is. */
	record Entry(String id, String name, String unit, @Nullable String certificate, LocalDate validTo,
			@Nullable Boolean active) {

		EnforcementOfficer fresh(RecordSource source) {
			return new EnforcementOfficer(this.id, this.name, this.unit, this.certificate, this.validTo, List.of(),
					List.of(), List.of(), !Boolean.FALSE.equals(this.active), source);
		}

		/** A record that says the same keeps its source. */
		EnforcementOfficer over(EnforcementOfficer there, RecordSource source) {
			EnforcementOfficer same = with(there, there.source());
			return same.equals(there) ? there : with(there, source);
		}

		private EnforcementOfficer with(EnforcementOfficer there, RecordSource source) {
			return new EnforcementOfficer(there.officerId(), this.name, this.unit,
					(this.certificate != null) ? this.certificate : there.certificateNo(), this.validTo, there.leave(),
					there.dispatches(), there.relations(), (this.active != null) ? this.active : there.active(),
					source);
		}

	}

}
