package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.mongodb.client.model.Sorts;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Choices;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.roster.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 反向排查 as a table: one row for each answer of a unit. */
@Component
class SurveyTable implements Register<SurveyTable.Entry> {

	private static final Choices<SurveyAnswer.Answer> ANSWERS = new Choices<SurveyAnswer.Answer>()
		.add(SurveyAnswer.Answer.AGENCY, "委托机构", "委托", "机构维保", "有")
		.add(SurveyAnswer.Answer.SELF, "自行维护", "自维", "自行", "单位自行维护")
		.add(SurveyAnswer.Answer.NONE, "无人维护", "无", "没有");

	private static final Choices<SurveyAnswer.Outcome> OUTCOMES = new Choices<SurveyAnswer.Outcome>()
		.add(SurveyAnswer.Outcome.MATCHED, "已登记机构")
		.add(SurveyAnswer.Outcome.UNREGISTERED, "未登记机构")
		.add(SurveyAnswer.Outcome.SELF, "自行维护")
		.add(SurveyAnswer.Outcome.NONE, "无人维护");

	static final Column<String> UNIT = Column.code("unitId", "单位编号", 60).needed();

	static final Column<SurveyAnswer.Answer> ANSWER = Column.choice("answer", "维护方式", ANSWERS)
		.needed()
		.alias("答复", "由谁维护");

	static final Column<String> NAME = Column.text("providerName", "机构名称", 200).alias("维保机构", "维保单位", "服务机构");

	static final Column<String> USCC = Column.code("uscc", "统一社会信用代码", 18).alias("机构代码", "信用代码");

	static final Column<String> CONTRACT = Column.code("contractNo", "合同编号", 80).alias("合同号");

	static final Column<LocalDate> UNTIL = Column.day("until", "合同截止日期").alias("有效期至", "截止日期");

	static final Column<LocalDate> ON = Column.day("answeredOn", "答复日期").needed().alias("排查日期", "日期");

	static final Column<String> BY = Column.text("answeredBy", "答复人", 60);

	/** Worked out by us; on the way in it is passed over. */
	static final Column<SurveyAnswer.Outcome> OUTCOME = Column.choice("outcome", "核对结果", OUTCOMES)
		.hint("由系统核对，导入时不用填写");

	private final SurveyRegister register;

	private final RecordSurvey recordSurvey;

	SurveyTable(SurveyRegister register, RecordSurvey recordSurvey) {
		this.register = register;
		this.recordSurvey = recordSurvey;
	}

	@Override
	public String name() {
		return "surveys";
	}

	@Override
	public String title() {
		return "反向排查";
	}

	@Override
	public List<Column<?>> columns() {
		return List.of(UNIT, ANSWER, NAME, USCC, CONTRACT, UNTIL, ON, BY, OUTCOME);
	}

	@Override
	public @Nullable Entry read(TableRow row, Importer by) {
		String unit = row.get(UNIT);
		SurveyAnswer.Answer answer = row.get(ANSWER);
		String name = row.get(NAME);
		String uscc = row.get(USCC);
		String contract = row.get(CONTRACT);
		LocalDate until = row.get(UNTIL);
		LocalDate on = row.get(ON);
		String answeredBy = row.get(BY);
		if (answer == SurveyAnswer.Answer.AGENCY && name == null && uscc == null) {
			row.refuse(NAME, RecordSurvey.NOBODY_NAMED, null);
		}
		if (unit == null || answer == null || on == null || row.isRefused()) {
			return null;
		}
		boolean agency = answer == SurveyAnswer.Answer.AGENCY;
		return new Entry(unit, answer, agency ? name : null,
				(agency && uscc != null) ? uscc.toUpperCase(Locale.ROOT) : null, agency ? contract : null, until, on,
				answeredBy);
	}

	@Override
	public String key(Entry entry) {
		return entry.id();
	}

	@Override
	public Batch prepare(List<Line<Entry>> lines, Importer by) {
		return new SurveyBatch(this.register, this.recordSurvey, lines, by);
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		String outcome = text(filters.get("outcome"));
		var query = new SurveyRegister.Query(text(filters.get("unitId")), text(filters.get("brigade")),
				(outcome != null) ? SurveyAnswer.Outcome.valueOf(outcome) : null);
		this.register.answers()
			.store()
			.documents()
			.find(this.register.answers().within(SurveyRegister.filters(query), by))
			.sort(Sorts.ascending("_id"))
			.forEach((document) -> rows.accept(cells(this.register.answers().read(document))));
	}

	private static List<@Nullable Object> cells(SurveyAnswer one) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(one.unitId());
		cells.add(ANSWERS.label(one.answer()));
		cells.add(one.providerName());
		cells.add(one.uscc());
		cells.add(one.contractNo());
		cells.add(one.until());
		cells.add(one.answeredOn());
		cells.add(one.answeredBy());
		cells.add(OUTCOMES.label(one.outcome()));
		return cells;
	}

	private static @Nullable String text(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value : null;
	}

	/** What a row says. */
	record Entry(String unit, SurveyAnswer.Answer answer, @Nullable String name, @Nullable String uscc,
			@Nullable String contract, @Nullable LocalDate until, LocalDate on, @Nullable String by) {

		String id() {
			return SurveyAnswer.id(this.unit, this.on, switch (this.answer) {
				case SELF -> SurveyAnswer.Outcome.SELF.name();
				case NONE -> SurveyAnswer.Outcome.NONE.name();
				case AGENCY -> NameKey.of((this.name != null) ? this.name : String.valueOf(this.uscc)).value();
			});
		}

		SurveyForm form(RecordSource source) {
			return new SurveyForm(this.unit, this.answer, this.name, this.uscc, this.contract, this.until, this.on,
					this.by, source, null, null);
		}

		/**
		 * Whether the register holds this answer already; a name made of a code is none.
		 */
		boolean says(SurveyAnswer there) {
			String known = (this.name == null) ? this.uscc : this.name;
			return this.answer == there.answer() && same(known, there.providerName()) && same(this.uscc, there.uscc())
					&& same(this.contract, there.contractNo()) && same(this.until, there.until())
					&& same(this.by, there.answeredBy());
		}

		private static boolean same(@Nullable Object one, @Nullable Object other) {
			return (one == null) ? other == null : one.equals(other);
		}

	}

}
