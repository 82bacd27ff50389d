package io.firewarden.registry.practitioner.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Choices;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.application.Agreements;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.application.PeopleSearch;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * 从业人员 as a table: a row names a person with a registration, a certificate or both, and
 * the agency. A person with several certificates has a row for each. Resident ids come in
 * and never go out.
 */
final class PeopleTable implements Register<PeopleTable.Entry> {

	private static final Choices<EngineerLevel> LEVELS = new Choices<EngineerLevel>()
		.add(EngineerLevel.CLASS_1, "一级", "一级注册消防工程师", "1", "壹级")
		.add(EngineerLevel.CLASS_2, "二级", "二级注册消防工程师", "2", "贰级");

	/** The smaller number is the higher rank. */
	private static final Choices<Integer> RANKS = new Choices<Integer>().add(5, "五级/初级工", "五级", "初级工", "初级", "5")
		.add(4, "四级/中级工", "四级", "中级工", "中级", "4")
		.add(3, "三级/高级工", "三级", "高级工", "3")
		.add(2, "二级/技师", "二级", "技师", "2")
		.add(1, "一级/高级技师", "一级", "高级技师", "1")
		.unclear("高级", "三级/高级工 或 一级/高级技师");

	private static final Choices<OperatorDirection> DIRECTIONS = new Choices<OperatorDirection>()
		.add(OperatorDirection.MONITORING, "监控操作", "消防设施监控操作", "监控")
		.add(OperatorDirection.MAINTENANCE, "检测维修保养", "消防设施检测维修保养", "检测维保", "维保");

	static final Column<String> NAME = Column.text("name", "姓名", 60).needed();

	static final Column<String> RESIDENT = Column.code("residentId", "身份证号", 40).alias("公民身份号码", "身份证号码");

	static final Column<String> USCC = Column.code("uscc", "机构代码", 40).alias("统一社会信用代码", "信用代码");

	static final Column<LocalDate> FROM = Column.day("contractFrom", "聘用起始日期").alias("合同起始日期", "入职日期");

	static final Column<LocalDate> TO = Column.day("contractTo", "聘用截止日期").alias("合同截止日期").hint("长期聘用的留空");

	static final Column<EngineerLevel> LEVEL = Column.choice("level", "注册级别", LEVELS).alias("工程师级别");

	static final Column<String> REGISTRATION = Column.code("registrationNo", "注册号", 60).alias("注册证号", "注册编号");

	static final Column<String> QUALIFICATION = Column.code("qualificationNo", "资格证书管理号", 60).alias("管理号");

	static final Column<String> SEAL = Column.code("sealNo", "执业印章号", 60).alias("印章号");

	static final Column<LocalDate> REGISTERED = Column.day("registeredFrom", "注册有效期自");

	static final Column<LocalDate> REGISTERED_TO = Column.day("registeredTo", "注册有效期至");

	static final Column<String> PROVINCE = Column.code("issuingProvince", "发证省份代码", 2).hint("两位，如四川 51；空白视为 51");

	static final Column<String> CERTIFICATE = Column.code("certificateNo", "操作员证书编号", 60).alias("证书编号", "操作员证号");

	static final Column<Integer> RANK = Column.choice("rank", "技能等级", RANKS).alias("等级", "操作员等级");

	static final Column<OperatorDirection> DIRECTION = Column.choice("direction", "职业方向", DIRECTIONS).alias("方向");

	static final Column<LocalDate> CERTIFIED = Column.day("certifiedFrom", "证书有效期自").alias("发证日期");

	static final Column<LocalDate> CERTIFIED_TO = Column.day("certifiedTo", "证书有效期至");

	private static final int PAGE = 200;

	private final PeopleUseCases people;

	private final MongoPractitioners register;

	private final ResidentIds residentIds;

	private final Clock clock;

	PeopleTable(PeopleUseCases people, MongoPractitioners register, ResidentIds residentIds, Clock clock) {
		this.people = people;
		this.register = register;
		this.residentIds = residentIds;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "people";
	}

	@Override
	public String title() {
		return "从业人员";
	}

	@Override
	public List<Column<?>> columns() {
		return List.of(NAME, RESIDENT, USCC, FROM, TO, LEVEL, REGISTRATION, QUALIFICATION, SEAL, REGISTERED,
				REGISTERED_TO, PROVINCE, CERTIFICATE, RANK, DIRECTION, CERTIFIED, CERTIFIED_TO);
	}

	@Override
	public Set<Role> importers() {
		return Register.and(OFFICERS, Role.AGENCY);
	}

	@Override
	public Set<Role> exporters() {
		return Register.and(DESK, Role.AGENCY);
	}

	@Override
	public @Nullable Entry read(TableRow row, Importer by) {
		String name = row.get(NAME);
		Person.Identity identity = identity(row);
		Agreements.Wish wish = wish(row);
		if (by.by() instanceof Jurisdiction.OwnAgency(String own) && (wish == null || !own.equals(wish.uscc()))) {
			row.refuse(USCC, Agreements.NO_SUCH_AGENCY, null);
		}
		Engineer engineer = (row.says(REGISTRATION) || row.says(LEVEL)) ? engineer(row, by) : null;
		Operator operator = (row.says(CERTIFICATE) || row.says(RANK)) ? operator(row, by) : null;
		if (engineer == null && operator == null && !row.isRefused()) {
			row.refuse(REGISTRATION, Person.NO_CERTIFICATE, null);
		}
		if (name == null || row.isRefused()) {
			return null;
		}
		return new Entry(new Person(name, identity, engineer, (operator != null) ? List.of(operator) : List.of()),
				wish);
	}

	private Person.@Nullable Identity identity(TableRow row) {
		String typed = row.get(RESIDENT);
		if (typed == null) {
			return null;
		}
		ResidentId id = ResidentId.read(typed).orElse(null);
		if (id == null) {
			row.refuse(RESIDENT, PractitionerController.NOT_A_RESIDENT_ID, null);
			return null;
		}
		return this.residentIds.identity(id);
	}

	private static Agreements.@Nullable Wish wish(TableRow row) {
		String uscc = row.get(USCC);
		LocalDate from = (uscc != null) ? row.need(FROM) : row.get(FROM);
		LocalDate to = row.get(TO);
		return (uscc != null && from != null)
				? new Agreements.Wish(uscc.toUpperCase(Locale.ROOT), null, new Period(from, to), null) : null;
	}

	private static @Nullable Engineer engineer(TableRow row, Importer by) {
		EngineerLevel level = row.need(LEVEL);
		String number = row.need(REGISTRATION);
		LocalDate from = row.need(REGISTERED);
		LocalDate to = row.need(REGISTERED_TO);
		String province = row.get(PROVINCE, PractitionerForm.HOME_PROVINCE);
		String qualification = row.get(QUALIFICATION);
		String seal = row.get(SEAL);
		if (level == null || number == null || from == null || to == null) {
			return null;
		}
		lapse(row, REGISTERED_TO, from, to, by);
		Engineer engineer = new Engineer(level, qualification, number, seal, new Period(from, to), province, false);
		if (engineer.isOfAnotherProvince(PractitionerForm.HOME_PROVINCE)) {
			row.warn(PROVINCE, PractitionerAnswers.OTHER_PROVINCE);
		}
		return engineer;
	}

	private static @Nullable Operator operator(TableRow row, Importer by) {
		String number = row.need(CERTIFICATE);
		Integer rank = row.need(RANK);
		LocalDate from = row.need(CERTIFIED);
		LocalDate to = row.need(CERTIFIED_TO);
		OperatorDirection direction = row.get(DIRECTION);
		if (number == null || rank == null || from == null || to == null) {
			return null;
		}
		lapse(row, CERTIFIED_TO, from, to, by);
		return new Operator(number, rank, direction, new Period(from, to), false);
	}

	private static void lapse(TableRow row, Column<?> column, LocalDate from, LocalDate to, Importer by) {
		if (to.isBefore(from)) {
			row.refuse(column, Person.VALIDITY_BACKWARDS, null);
		}
		else if (to.isBefore(by.today())) {
			row.warn(column, PractitionerAnswers.LAPSED);
		}
	}

	@Override
	public String key(Entry entry) {
		String numbers = String.join("|", entry.person.numbers().stream().map(PersonalNumber::key).toList());
		return (entry.wish == null) ? numbers : numbers + "|" + entry.wish.uscc() + "|" + entry.wish.contract().from();
	}

	@Override
	public Column<?> keyColumn(Entry entry) {
		return (entry.person.engineer() != null) ? REGISTRATION : CERTIFICATE;
	}

	@Override
	public Batch prepare(List<Line<Entry>> lines, Importer by) {
		return new PeopleBatch(this.people, lines, by);
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		var pages = new PractitionerPages(this.register);
		String level = text(filters.get("level"));
		String rank = text(filters.get("rank"));
		String as = text(filters.get("as"));
		var query = new PeopleSearch.Query(text(filters.get("q")), text(filters.get("uscc")),
				text(filters.get("brigade")), (as != null) ? PeopleSearch.As.valueOf(as) : null,
				(level != null) ? EngineerLevel.valueOf(level) : null, (rank != null) ? Integer.valueOf(rank) : null,
				"true".equals(filters.get("contested")) ? true : null);
		long total = 1;
		for (int page = 0; (long) page * PAGE < total; page++) {
			var found = pages.page(query, LocalDate.now(this.clock), true, by, new Paging(page, PAGE, List.of()))
				.found();
			found.content().forEach((read) -> rows(read.state(), by, rows));
			total = found.total();
		}
	}

	/** One row for each certificate, the registration beside the first. */
	private static void rows(Practitioner one, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		List<Engagement> visible = one.engagements()
			.stream()
			.filter((engagement) -> by.covers(engagement.brigade(), engagement.uscc()))
			.toList();
		Engagement engagement = visible.isEmpty() ? null : visible.getLast();
		List<Operator> operators = one.person().operators();
		for (int i = 0; i < Math.max(1, operators.size()); i++) {
			rows.accept(cells(one.person(), engagement, (i == 0) ? one.person().engineer() : null,
					(i < operators.size()) ? operators.get(i) : null));
		}
	}

	private static List<@Nullable Object> cells(Person person, @Nullable Engagement engagement,
			@Nullable Engineer engineer, @Nullable Operator operator) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(person.name());
		cells.add(null);
		cells.add((engagement != null) ? engagement.uscc() : null);
		cells.add((engagement != null) ? engagement.contract().from() : null);
		cells.add((engagement != null) ? engagement.contract().to() : null);
		cells.add((engineer != null) ? LEVELS.label(engineer.level()) : null);
		cells.add((engineer != null) ? engineer.registrationNo() : null);
		cells.add((engineer != null) ? engineer.qualificationNo() : null);
		cells.add((engineer != null) ? engineer.sealNo() : null);
		cells.add((engineer != null) ? engineer.validity().from() : null);
		cells.add((engineer != null) ? engineer.validity().to() : null);
		cells.add((engineer != null) ? engineer.issuingProvince() : null);
		cells.add((operator != null) ? operator.certificateNo() : null);
		cells.add((operator != null) ? RANKS.label(operator.rank()) : null);
		cells.add((operator != null) ? DIRECTIONS.label(operator.direction()) : null);
		cells.add((operator != null) ? operator.validity().from() : null);
		cells.add((operator != null) ? operator.validity().to() : null);
		return cells;
	}

	private static @Nullable String text(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value : null;
	}

	/** What a row says. */
	record Entry(Person person, Agreements.@Nullable Wish wish) {

		/** The person with what this row adds; a blank cell changes nothing. */
		Person over(Person there) {
			List<Operator> operators = new ArrayList<>(there.operators());
			for (Operator one : this.person.operators()) {
				int at = index(operators, one);
				if (at < 0) {
					operators.add(one);
				}
				else {
					Operator old = operators.get(at);
					operators.set(at, new Operator(old.certificateNo(), one.rank(),
							(one.direction() != null) ? one.direction() : old.direction(), one.validity(), old.old()));
				}
			}
			return new Person(this.person.name(),
					(this.person.identity() != null) ? this.person.identity() : there.identity(),
					engineer(there.engineer()), operators);
		}

		private @Nullable Engineer engineer(@Nullable Engineer there) {
			Engineer said = this.person.engineer();
			if (said == null || there == null || said.level() != there.level()
					|| !said.registrationNo().equals(there.registrationNo())) {
				return (said != null) ? said : there;
			}
			boolean confirmed = there.confirmedHere() && said.issuingProvince().equals(there.issuingProvince());
			return new Engineer(said.level(),
					(said.qualificationNo() != null) ? said.qualificationNo() : there.qualificationNo(),
					said.registrationNo(), (said.sealNo() != null) ? said.sealNo() : there.sealNo(), said.validity(),
					said.issuingProvince(), confirmed);
		}

		private static int index(List<Operator> operators, Operator wanted) {
			for (int i = 0; i < operators.size(); i++) {
				if (PersonalNumber.normal(operators.get(i).certificateNo())
					.equals(PersonalNumber.normal(wanted.certificateNo()))) {
					return i;
				}
			}
			return -1;
		}

		/** Whether these can be one person. */
		boolean canBe(Person there) {
			Person.Identity mine = this.person.identity();
			Person.Identity theirs = there.identity();
			if (mine != null && theirs != null) {
				return mine.hash().equals(theirs.hash());
			}
			return there.name() == null || Objects.equals(this.person.name(), there.name());
		}

	}

}
