package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.application.AgencySearch;
import io.firewarden.registry.agency.application.RegisterAgency;
import io.firewarden.registry.agency.application.TakeInAgencies;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Choices;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.supervision.BrigadeChoices;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;

/**
 * 机构 as a table: what identifies an agency and what it declares; people have their own.
 */
final class AgencyTable implements Register<AgencyEntry> {

	private static final Rule INNER_CHECK = new Rule("REG-020");

	private static final Choices<SubjectType> SUBJECTS = new Choices<SubjectType>()
		.add(SubjectType.COMPANY, "公司", "有限责任公司", "有限公司", "股份有限公司", "企业法人")
		.add(SubjectType.BRANCH, "分支机构", "分公司")
		.add(SubjectType.SOLE_PROPRIETOR, "个人独资企业", "个人独资", "个独")
		.add(SubjectType.PARTNERSHIP, "合伙企业", "合伙")
		.add(SubjectType.INDIVIDUAL, "个体工商户", "个体");

	private static final Choices<ServiceKind> KINDS = new Choices<ServiceKind>()
		.add(ServiceKind.MAINT_TEST, "维护保养检测", "消防设施维护保养检测", "维保检测", "维保", "检测", "维护保养", "维保、检测")
		.add(ServiceKind.ASSESS, "消防安全评估", "安全评估", "评估");

	private static final Choices<OriginScope> ORIGINS = new Choices<OriginScope>()
		.add(OriginScope.LOCAL, "本市", "本地", "内江", "内江市")
		.add(OriginScope.OTHER_CITY_IN_PROVINCE, "省内其他市", "省内外市", "外市", "省内")
		.add(OriginScope.OUT_OF_PROVINCE, "外省", "省外");

	private static final Column<String> USCC = Column.code("uscc", "统一社会信用代码", 40)
		.needed()
		.alias("机构代码", "信用代码", "社会信用代码", "统一信用代码")
		.hint("18位，列设为文本格式");

	private static final Column<String> NAME = Column.text("name", "机构名称", 200).needed().alias("名称", "单位名称", "企业名称");

	private static final Column<SubjectType> SUBJECT = Column.choice("subjectType", "主体类型", SUBJECTS).needed();

	private static final Column<List<ServiceKind>> KIND = Column.choicesOf("kinds", "从业类别", KINDS)
		.needed()
		.alias("业务类别", "服务类别", "业务范围");

	private static final Column<BigDecimal> AREA = Column.number("premisesArea", "场所建筑面积", "0", "10000000")
		.needed()
		.alias("建筑面积", "工作场所建筑面积", "办公面积")
		.hint("平方米");

	private static final Column<OriginScope> ORIGIN = Column.choice("originScope", "来源", ORIGINS)
		.alias("机构来源", "注册地")
		.hint("空白视为本市");

	private static final Column<Boolean> NATIONAL = Column.flag("nationalSystem", "国家系统登记").alias("国家系统");

	private static final Column<Boolean> SICHUAN = Column.flag("sichuanPlatform", "四川平台登记").alias("四川平台");

	private static final Column<Boolean> QUALITY = Column.flag("qualitySystem", "质量管理体系");

	private static final Column<Boolean> PROCESS = Column.flag("processControl", "过程控制体系");

	private static final int PAGE = 200;

	private final Column<String> brigade;

	private final Choices<String> brigades;

	private final List<Column<?>> columns;

	private final TakeInAgencies takeIn;

	private final AgencySearch search;

	AgencyTable(TakeInAgencies takeIn, AgencySearch search, SupervisionUnits units) {
		this.takeIn = takeIn;
		this.search = search;
		this.brigades = BrigadeChoices.brigades(units);
		this.brigade = Column.choice("brigade", "监管大队", this.brigades).needed().alias("大队", "辖区", "所属大队", "区县");
		this.columns = Stream
			.concat(Stream.of(USCC, NAME, SUBJECT, KIND, this.brigade, AREA, ORIGIN, NATIONAL, SICHUAN, QUALITY,
					PROCESS), AgencyColumns.ALL.stream())
			.toList();
	}

	@Override
	public String name() {
		return "agencies";
	}

	@Override
	public String title() {
		return "机构";
	}

	@Override
	public List<Column<?>> columns() {
		return this.columns;
	}

	@Override
	public Set<Role> exporters() {
		return Register.and(INSIDE, Role.AGENCY);
	}

	@Override
	public Set<String> restricted() {
		return Set.of(AgencyColumns.LEGAL_REP.key(), AgencyColumns.PHONE.key());
	}

	@Override
	public @Nullable AgencyEntry read(TableRow row, Importer by) {
		Uscc uscc = uscc(row);
		String name = row.get(NAME);
		SubjectType subject = row.get(SUBJECT);
		List<ServiceKind> kinds = row.get(KIND);
		String brigadeCode = row.get(this.brigade);
		BigDecimal area = row.get(AREA);
		OriginScope origin = row.get(ORIGIN);
		Boolean national = row.get(NATIONAL);
		Boolean sichuan = row.get(SICHUAN);
		Boolean quality = row.get(QUALITY);
		Boolean process = row.get(PROCESS);
		LocalDate today = by.today();
		SystemEntries.Entry nationalEntry = AgencyColumns.national(row, national, today);
		SystemEntries.Entry sichuanEntry = AgencyColumns.sichuan(row, sichuan, today);
		Particulars more = AgencyColumns.particulars(row, today);
		String lead = row.get(AgencyColumns.LEAD);
		if (uscc == null || name == null || subject == null || kinds == null || kinds.isEmpty() || brigadeCode == null
				|| area == null || row.isRefused()) {
			return null;
		}
		return new AgencyEntry(uscc, name, subject, Set.copyOf(kinds), brigadeCode, area, origin, nationalEntry,
				sichuanEntry, quality, process, (lead != null) ? new RegistrationNo(lead) : null, more);
	}

	private static @Nullable Uscc uscc(TableRow row) {
		String typed = row.get(USCC);
		if (typed == null) {
			return null;
		}
		Optional<Uscc> uscc = Uscc.read(typed);
		if (uscc.isEmpty()) {
			row.refuse(USCC, RegisterAgency.WRONG_USCC, Uscc.suggestionFor(typed).map(Uscc::value).orElse(null));
		}
		else if (!uscc.get().innerCheckFits()) {
			row.warn(USCC, INNER_CHECK);
		}
		return uscc.orElse(null);
	}

	@Override
	public String key(AgencyEntry entry) {
		return entry.uscc().value();
	}

	@Override
	public Batch prepare(List<Line<AgencyEntry>> lines, Importer by) {
		return new AgencyBatch(this.takeIn, lines, by, this::column);
	}

	private Column<?> column(String field) {
		return columns().stream().filter((column) -> column.key().equals(field)).findFirst().orElse(USCC);
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		var query = new AgencySearch.Query(filters.get("q"), filters.get("brigade"),
				choice(ServiceKind.class, filters.get("kind")), choice(Standing.Verdict.class, filters.get("verdict")),
				new AgencySearch.Posted(flag(filters.get("registered")), flag(filters.get("national")),
						flag(filters.get("sichuan"))),
				choice(OriginScope.class, filters.get("origin")), number(filters.get("warning")),
				choice(AgencyFilings.Declared.class, filters.get("declared")),
				choice(AgencyFilings.Committed.class, filters.get("committed")), AgencySearch.Reach.ALL);
		// The rows somebody ticked in the list, where only those are wanted.
		String ticked = filters.getOrDefault("uscc", "");
		Set<String> only = ticked.isBlank() ? Set.of() : Set.copyOf(List.of(ticked.split(",")));
		long total = 1;
		for (int page = 0; (long) page * PAGE < total; page++) {
			AgencySearch.Hits hits = this.search.search(query,
					new AgencySearch.Window(page, PAGE, AgencySearch.Order.USCC, false), by);
			for (AgencySearch.Hit hit : hits.content()) {
				ServiceAgency agency = hit.agency().state();
				if (only.isEmpty() || only.contains(agency.uscc().value())) {
					rows.accept(cells(agency));
				}
			}
			total = hits.total();
		}
	}

	private List<@Nullable Object> cells(ServiceAgency agency) {
		AgencyFile file = agency.file();
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(agency.uscc().value());
		cells.add(file.name());
		cells.add(SUBJECTS.label(file.subjectType()));
		cells.add(String.join("、",
				file.orderedKinds().stream().map((kind) -> String.valueOf(KINDS.label(kind))).toList()));
		cells.add(this.brigades.label(file.brigade().value()));
		cells.add(file.premisesArea());
		cells.add(ORIGINS.label(file.originScope()));
		cells.add(yes(file.entries().nationalSystem()));
		cells.add(yes(file.entries().sichuanPlatform()));
		cells.add(yes(file.qualitySystem()));
		cells.add(yes(file.processControl()));
		cells.addAll(AgencyColumns.cells(file));
		return cells;
	}

	private static String yes(boolean flag) {
		return flag ? "是" : "否";
	}

	private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String text) {
		return (text != null && !text.isBlank()) ? Enum.valueOf(type, text) : null;
	}

	private static @Nullable Boolean flag(@Nullable String text) {
		return (text != null && !text.isBlank()) ? Boolean.valueOf(text) : null;
	}

	private static @Nullable Integer number(@Nullable String text) {
		return (text != null && !text.isBlank()) ? Integer.valueOf(text) : null;
	}

}
