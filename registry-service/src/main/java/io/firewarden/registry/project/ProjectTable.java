package io.firewarden.registry.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.mongodb.client.model.Sorts;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Choices;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.RecordBatch;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.unit.UnitDirectory;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 服务项目 as a table; documents are kept in the record only. */
@Component
class ProjectTable implements Register<ProjectTable.Entry> {

	private static final Choices<ServiceProject.Kind> KINDS = new Choices<ServiceProject.Kind>()
		.add(ServiceProject.Kind.MAINTENANCE, "维护保养", "维保", "保养")
		.add(ServiceProject.Kind.TESTING, "检测", "消防检测", "年度检测")
		.add(ServiceProject.Kind.ASSESSMENT, "评估", "安全评估", "消防安全评估")
		.unclear("维保检测", "维护保养 或 检测，请分两行填写");

	private static final Choices<ServiceProject.Exemption> EXEMPTIONS = new Choices<ServiceProject.Exemption>()
		.add(ServiceProject.Exemption.WARRANTY_BY_CONTRACTOR, "施工单位质保期内维护", "质保期", "质保期内");

	private static final Column<String> USCC = Column.code("performer", "服务机构代码", 40)
		.needed()
		.alias("统一社会信用代码", "机构代码", "机构信用代码");

	private static final Column<String> PARTY = Column.code("contractParty", "合同签订机构代码", 18)
		.alias("签约机构代码")
		.hint("空白视为服务机构本身");

	private static final Column<String> UNIT = Column.code("unitId", "单位编号", 60).needed().alias("服务单位编号");

	private static final Column<ServiceProject.Kind> KIND = Column.choice("kind", "服务类别", KINDS)
		.needed()
		.alias("项目类别", "类别");

	private static final Column<String> CONTRACT = Column.code("contractNo", "合同编号", 80).alias("合同号");

	private static final Column<LocalDate> FROM = Column.day("from", "合同起始日期").needed().alias("起始日期", "开始日期");

	private static final Column<LocalDate> TO = Column.day("to", "合同截止日期").alias("截止日期", "结束日期");

	private static final Column<String> LEAD = Column.code("projectLead", "项目负责人注册号", 60).alias("项目负责人");

	private static final Column<String> PLATFORM = Column.code("platformNo", "平台项目编号", 80).alias("平台编号");

	private static final Column<ServiceProject.Exemption> EXEMPTION = Column.choice("exemption", "不适用情形", EXEMPTIONS);

	private final ProjectRegister register;

	private final AgencyDirectory agencies;

	private final UnitDirectory units;

	private final Clock clock;

	ProjectTable(ProjectRegister register, AgencyDirectory agencies, UnitDirectory units, Clock clock) {
		this.register = register;
		this.agencies = agencies;
		this.units = units;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "projects";
	}

	@Override
	public String title() {
		return "服务项目";
	}

	@Override
	public List<Column<?>> columns() {
		return List.of(USCC, PARTY, UNIT, KIND, CONTRACT, FROM, TO, LEAD, PLATFORM, EXEMPTION);
	}

	@Override
	public Set<Role> importers() {
		return Register.and(OFFICERS, Role.AGENCY);
	}

	@Override
	public Set<Role> exporters() {
		return Register.and(INSIDE, Role.AGENCY);
	}

	@Override
	public @Nullable Entry read(TableRow row, Importer by) {
		String uscc = row.get(USCC);
		String party = row.get(PARTY);
		String unit = row.get(UNIT);
		ServiceProject.Kind kind = row.get(KIND);
		String contract = row.get(CONTRACT);
		LocalDate from = row.get(FROM);
		LocalDate to = row.get(TO);
		String lead = row.get(LEAD);
		String platform = row.get(PLATFORM);
		ServiceProject.Exemption exemption = row.get(EXEMPTION);
		if (from != null && to != null && to.isBefore(from)) {
			row.refuse(TO, ProjectRules.ENDS_BEFORE_IT_BEGINS, null);
		}
		if (uscc == null || unit == null || kind == null || from == null || row.isRefused()) {
			return null;
		}
		return new Entry(uscc.toUpperCase(Locale.ROOT), (party != null) ? party.toUpperCase(Locale.ROOT) : null, unit,
				kind, contract, from, to, lead, platform, exemption);
	}

	@Override
	public String key(Entry entry) {
		return entry.id();
	}

	@Override
	public Column<?> keyColumn(Entry entry) {
		return CONTRACT;
	}

	@Override
	public Batch prepare(List<Line<Entry>> lines, Importer by) {
		Map<String, AgencyCard> performers = this.agencies.findAll(
				lines.stream().map((line) -> line.value().uscc).distinct().toList(), ProjectRules.performers(by.by()));
		Map<String, UnitCard> served = this.units
			.cards(lines.stream().map((line) -> line.value().unit).distinct().toList());
		RecordSource source = new RecordSource(RecordSource.Kind.IMPORT, by.importId(), by.today());
		List<RecordBatch.Target<ServiceProject>> targets = new ArrayList<>();
		for (Line<Entry> line : lines) {
			Entry entry = line.value();
			AgencyCard performer = performers.get(entry.uscc);
			if (performer == null) {
				line.row().refuse(USCC, AgencyNames.NO_SUCH_AGENCY, null);
			}
			else if (performer.merged()) {
				line.row().refuse(USCC, AgencyNames.MERGED, null);
			}
			UnitCard unit = served.get(entry.unit);
			if (unit == null || !ProjectRules.units(by.by()).covers(unit.brigade(), null)) {
				line.row().refuse(UNIT, ProjectRules.NO_SUCH_UNIT, null);
			}
			targets.add(new RecordBatch.Target<>(line.row(), entry.id(),
					(unit != null) ? entry.fresh(unit.brigade(), source) : null,
					(project) -> entry.over(project, source)));
		}
		return new RecordBatch<>(this.register.records(), new Why(null, source, by.today()),
				ProjectController.RECORDED_BEFORE, targets);
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		String kind = filters.get("kind");
		var query = new ProjectRegister.Query(filters.get("uscc"), filters.get("unitId"), filters.get("brigade"),
				(kind != null && !kind.isBlank()) ? ServiceProject.Kind.valueOf(kind) : null, filters.get("q"),
				"true".equals(filters.get("active")) ? true : null);
		this.register.records()
			.store()
			.documents()
			.find(this.register.records().within(ProjectRegister.filters(query, LocalDate.now(this.clock)), by))
			.sort(Sorts.ascending("_id"))
			.forEach((document) -> rows.accept(cells(this.register.records().read(document))));
	}

	private static List<@Nullable Object> cells(ServiceProject project) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(project.uscc());
		cells.add(project.contractParty().equals(project.uscc()) ? null : project.contractParty());
		cells.add(project.unitId());
		cells.add(KINDS.label(project.kind()));
		cells.add(project.contractNo());
		cells.add(project.from());
		cells.add(project.to());
		cells.add(project.projectLead());
		cells.add(project.platformNo());
		cells.add(EXEMPTIONS.label(project.exemption()));
		return cells;
	}

	/** What a row says; null leaves a record as it is. */
	record Entry(String uscc, @Nullable String party, String unit, ServiceProject.Kind kind, @Nullable String contract,
			LocalDate from, @Nullable LocalDate to, @Nullable String lead, @Nullable String platform,
			ServiceProject.@Nullable Exemption exemption) {

		String id() {
			return ServiceProject.id(this.uscc, this.unit, this.kind, this.contract, this.from);
		}

		ServiceProject fresh(String brigade, RecordSource source) {
			return new ServiceProject(id(), this.uscc, (this.party != null) ? this.party : this.uscc, this.unit,
					brigade, this.kind, this.contract, this.from, this.to, this.lead, this.platform, this.exemption,
					List.of(), source);
		}

		/** A record that says the same keeps its source. */
		ServiceProject over(ServiceProject there, RecordSource source) {
			ServiceProject same = with(there, there.source());
			return same.equals(there) ? there : with(there, source);
		}

		private ServiceProject with(ServiceProject there, RecordSource source) {
			return new ServiceProject(there.projectId(), there.uscc(), or(this.party, there.contractParty()),
					there.unitId(), there.brigade(), there.kind(), there.contractNo(), this.from,
					maybe(this.to, there.to()), maybe(this.lead, there.projectLead()),
					maybe(this.platform, there.platformNo()), maybe(this.exemption, there.exemption()),
					there.documents(), source);
		}

		private static <T> T or(@Nullable T said, T there) {
			return (said != null) ? said : there;
		}

		private static <T> @Nullable T maybe(@Nullable T said, @Nullable T there) {
			return (said != null) ? said : there;
		}

	}

}
