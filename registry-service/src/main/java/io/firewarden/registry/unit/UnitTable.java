package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.mongodb.client.model.Sorts;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Jurisdiction;
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

/** 单位 as a table: one row for each unit, its flags as they are to be from a day on. */
@Component
class UnitTable implements Register<UnitTable.Entry> {

	private static final Column<String> ID = Column.code("unitId", "单位编号", 60).hint("空白时由系统按大队和名称编号");

	private static final Column<String> NAME = Column.text("name", "单位名称", 200).needed().alias("名称", "场所名称");

	private static final Column<String> USCC = Column.code("uscc", "统一社会信用代码", 18).alias("信用代码");

	private static final Column<String> ADDRESS = Column.text("address", "地址", 300).alias("单位地址", "详细地址");

	private static final Column<Boolean> COMPLEX = Column.flag("complex", "商业综合体").alias("大型商业综合体", "是否商业综合体");

	private static final Column<BigDecimal> AREA = Column.number("floorArea", "建筑面积", "0", "100000000")
		.needed()
		.alias("面积")
		.hint("平方米");

	private static final Column<Boolean> KEY = Column.flag("keyUnit", "消防安全重点单位").alias("重点单位", "是否重点单位");

	private static final Column<Boolean> GAMES = Column.flag("gamesVenue", "赛事场馆").alias("大运会赛事场馆");

	private static final Column<Boolean> HOTEL = Column.flag("receptionHotel", "接待酒店").alias("大运会接待酒店");

	private static final Column<LocalDate> SINCE = Column.day("flagsFrom", "标记起始日期").hint("空白视为导入当日");

	private final Column<String> brigade;

	private final Choices<String> brigades;

	private final UnitRegister register;

	private final LargeComplexes large;

	private final Clock clock;

	UnitTable(UnitRegister register, LargeComplexes large, SupervisionUnits units, Clock clock) {
		this.register = register;
		this.large = large;
		this.clock = clock;
		this.brigades = BrigadeChoices.brigades(units);
		this.brigade = Column.choice("brigade", "监管大队", this.brigades).needed().alias("大队", "辖区", "所属大队");
	}

	@Override
	public String name() {
		return "units";
	}

	@Override
	public String title() {
		return "单位";
	}

	@Override
	public List<Column<?>> columns() {
		return List.of(ID, NAME, USCC, ADDRESS, this.brigade, COMPLEX, AREA, KEY, GAMES, HOTEL, SINCE);
	}

	@Override
	public Set<Role> importers() {
		return Register.and(OFFICERS, Role.OPERATOR);
	}

	@Override
	public @Nullable Entry read(TableRow row, Importer by) {
		String id = row.get(ID);
		String name = row.get(NAME);
		String uscc = row.get(USCC);
		String address = row.get(ADDRESS);
		String brigadeCode = row.get(this.brigade);
		Boolean complex = row.get(COMPLEX);
		BigDecimal area = row.get(AREA);
		Boolean key = row.get(KEY);
		Boolean games = row.get(GAMES);
		Boolean hotel = row.get(HOTEL);
		LocalDate since = row.get(SINCE, by.today());
		if (brigadeCode != null && !by.by().covers(brigadeCode, null)) {
			row.refuse(this.brigade, RecordAnswers.FOREIGN_BRIGADE, null);
		}
		if (name == null || brigadeCode == null || area == null || row.isRefused()) {
			return null;
		}
		String known = (id != null) ? id : "U-" + Ids.derived(brigadeCode, name).substring(0, 12);
		return new Entry(known, name, uscc, address, brigadeCode, complex, area, key, games, hotel, since);
	}

	@Override
	public String key(Entry entry) {
		return entry.id;
	}

	@Override
	public Batch prepare(List<Line<Entry>> lines, Importer by) {
		Map<String, UnitDirectory.UnitCard> there = this.register
			.cards(lines.stream().map((line) -> line.value().id).toList());
		RecordSource source = new RecordSource(RecordSource.Kind.IMPORT, by.importId(), by.today());
		List<RecordBatch.Target<Unit>> targets = new ArrayList<>();
		for (Line<Entry> line : lines) {
			Entry entry = line.value();
			UnitDirectory.UnitCard card = there.get(entry.id);
			if (card != null && !by.by().covers(card.brigade(), null)) {
				line.row().refuse(ID, RecordAnswers.FOREIGN_BRIGADE, null);
			}
			targets.add(new RecordBatch.Target<>(line.row(), entry.id, entry.fresh(source),
					(unit) -> entry.over(unit, source)));
		}
		return new RecordBatch<>(this.register.records(), new Why(null, source, by.today()), UnitController.ID_TAKEN,
				targets);
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		LocalDate today = LocalDate.now(this.clock);
		UnitQuery query = new UnitQuery(filters.get("q"), text(filters.get("brigade")), flag(filters.get("keyUnit")),
				flag(filters.get("largeComplex")), flag(filters.get("gamesVenue")), flag(filters.get("receptionHotel")),
				null, null);
		this.register.records()
			.store()
			.documents()
			.find(this.register.filter(query, by))
			.sort(Sorts.ascending("_id"))
			.forEach((document) -> rows.accept(cells(this.register.records().read(document), today)));
	}

	private List<@Nullable Object> cells(Unit unit, LocalDate today) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(unit.unitId());
		cells.add(unit.name());
		cells.add(unit.uscc());
		cells.add(unit.address());
		cells.add(this.brigades.label(unit.brigade()));
		cells.add(yes(unit.complex()));
		cells.add(unit.floorArea());
		cells.add(yes(unit.is(Unit.Flag.KEY_UNIT, today)));
		cells.add(yes(unit.is(Unit.Flag.GAMES_VENUE, today)));
		cells.add(yes(unit.is(Unit.Flag.RECEPTION_HOTEL, today)));
		cells.add(null);
		return cells;
	}

	private static String yes(boolean flag) {
		return flag ? "是" : "否";
	}

	private static @Nullable String text(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value : null;
	}

	private static @Nullable Boolean flag(@Nullable String value) {
		return (value != null && !value.isBlank()) ? Boolean.valueOf(value) : null;
	}

	/** What a row says; null leaves a record as it is. */
	record Entry(String id, String name, @Nullable String uscc, @Nullable String address, String brigade,
			@Nullable Boolean complex, BigDecimal area, @Nullable Boolean key, @Nullable Boolean games,
			@Nullable Boolean hotel, LocalDate since) {

		Unit fresh(RecordSource source) {
			return flagged(new Unit(this.id, this.name, this.uscc, this.address, this.brigade,
					Boolean.TRUE.equals(this.complex), this.area, List.of(), source), source);
		}

		/** A record that says the same keeps its source. */
		Unit over(Unit there, RecordSource source) {
			Unit same = with(there, there.source(), source);
			return same.equals(there) ? there : with(there, source, source);
		}

		private Unit with(Unit there, RecordSource whose, RecordSource source) {
			BigDecimal same = (there.floorArea().compareTo(this.area) == 0) ? there.floorArea() : this.area;
			return flagged(
					new Unit(there.unitId(), this.name, (this.uscc != null) ? this.uscc : there.uscc(),
							(this.address != null) ? this.address : there.address(), this.brigade,
							(this.complex != null) ? this.complex : there.complex(), same, there.flags(), whose),
					source);
		}

		private Unit flagged(Unit unit, RecordSource source) {
			Unit result = unit;
			result = (this.key != null) ? result.flagged(Unit.Flag.KEY_UNIT, this.key, this.since, source) : result;
			result = (this.games != null) ? result.flagged(Unit.Flag.GAMES_VENUE, this.games, this.since, source)
					: result;
			return (this.hotel != null) ? result.flagged(Unit.Flag.RECEPTION_HOTEL, this.hotel, this.since, source)
					: result;
		}

	}

}
