package io.firewarden.registry.equipment;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 设备 as a table: one row for each piece at an agency. */
@Component
class EquipmentTable implements Register<EquipmentTable.Entry> {

	private static final Choices<Equipment.Ownership> OWNERSHIP = new Choices<Equipment.Ownership>()
		.add(Equipment.Ownership.OWNED, "自有", "自购", "购置")
		.add(Equipment.Ownership.LEASED, "租赁", "租用", "租借");

	private static final Column<String> USCC = Column.code("uscc", "统一社会信用代码", 40)
		.needed()
		.alias("机构代码", "信用代码", "社会信用代码")
		.hint("持有设备的机构，须已登记");

	private static final Column<String> ITEM = Column.text("itemCode", "设备名称", 60)
		.needed()
		.alias("设备", "名称")
		.hint("设备目录中的名称");

	private static final Column<String> BRAND = Column.text("brand", "品牌", 60).needed().alias("厂家", "生产厂家");

	private static final Column<String> MODEL = Column.text("model", "型号", 60).needed().alias("规格型号");

	private static final Column<String> SERIAL = Column.code("serialNo", "出厂编号", 60)
		.needed()
		.alias("编号", "设备编号", "序列号");

	private static final Column<String> INVOICE = Column.code("purchaseInvoiceNo", "购置发票号", 60).alias("发票号");

	private static final Column<LocalDate> PURCHASED = Column.day("purchasedOn", "购置日期");

	private static final Column<String> CALIBRATION = Column.code("calibrationCertNo", "校准证书号", 60)
		.alias("检定证书号", "校准证书编号");

	private static final Column<LocalDate> CALIBRATED = Column.day("calibrationDueOn", "校准有效期至")
		.alias("检定有效期至", "校准有效期");

	private static final Column<Equipment.Ownership> OWNED = Column.choice("ownership", "权属", OWNERSHIP).needed();

	private static final Column<LocalDate> FROM = Column.day("heldFrom", "持有起始日期").needed().alias("持有日期", "启用日期");

	private static final Column<LocalDate> TO = Column.day("heldTo", "持有截止日期").alias("停用日期").hint("仍在持有的留空");

	private final EquipmentRegister register;

	private final EquipmentCatalogue catalogue;

	private final AgencyDirectory agencies;

	private final Clock clock;

	EquipmentTable(EquipmentRegister register, EquipmentCatalogue catalogue, AgencyDirectory agencies, Clock clock) {
		this.register = register;
		this.catalogue = catalogue;
		this.agencies = agencies;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "equipment";
	}

	@Override
	public String title() {
		return "设备";
	}

	@Override
	public List<Column<?>> columns() {
		return List.of(USCC, ITEM, BRAND, MODEL, SERIAL, INVOICE, PURCHASED, CALIBRATION, CALIBRATED, OWNED, FROM, TO);
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
		String item = row.get(ITEM);
		String brand = row.get(BRAND);
		String model = row.get(MODEL);
		String serial = row.get(SERIAL);
		String invoice = row.get(INVOICE);
		LocalDate purchased = row.get(PURCHASED);
		String calibration = row.get(CALIBRATION);
		LocalDate calibrated = row.get(CALIBRATED);
		Equipment.Ownership owned = row.get(OWNED);
		LocalDate from = row.get(FROM);
		LocalDate to = row.get(TO);
		if (from != null && to != null && to.isBefore(from)) {
			row.refuse(TO, EquipmentController.ENDS_BEFORE_IT_BEGINS, null);
		}
		if (uscc == null || item == null || brand == null || model == null || serial == null || owned == null
				|| from == null || row.isRefused()) {
			return null;
		}
		return new Entry(uscc.toUpperCase(Locale.ROOT), item, brand, model, serial, invoice, purchased, calibration,
				calibrated, owned, from, to);
	}

	@Override
	public String key(Entry entry) {
		return entry.id();
	}

	@Override
	public Column<?> keyColumn(Entry entry) {
		return SERIAL;
	}

	@Override
	public Batch prepare(List<Line<Entry>> lines, Importer by) {
		Map<String, AgencyCard> holders = this.agencies
			.findAll(lines.stream().map((line) -> line.value().uscc).distinct().toList(), by.by());
		RequiredEquipment required = this.catalogue.on(by.today());
		RecordSource source = new RecordSource(RecordSource.Kind.IMPORT, by.importId(), by.today());
		List<RecordBatch.Target<Equipment>> targets = new ArrayList<>();
		for (Line<Entry> line : lines) {
			Entry entry = line.value();
			AgencyCard holder = holders.get(entry.uscc);
			if (holder == null) {
				line.row().refuse(USCC, AgencyNames.NO_SUCH_AGENCY, null);
			}
			else if (holder.merged()) {
				line.row().refuse(USCC, AgencyNames.MERGED, null);
			}
			if (required.item(entry.item).isEmpty()) {
				line.row().refuse(ITEM, EquipmentController.NOT_IN_CATALOGUE, null);
			}
			Equipment fresh = (holder != null) ? entry.fresh(holder.brigade(), source) : null;
			targets.add(new RecordBatch.Target<>(line.row(), entry.id(), fresh, (there) -> entry.over(there, source)));
		}
		return new RecordBatch<>(this.register.records(), new Why(null, source, by.today()),
				EquipmentController.RECORDED_BEFORE, targets);
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		String due = filters.get("dueBefore");
		var query = new EquipmentRegister.Query(filters.get("uscc"), filters.get("brigade"), filters.get("itemCode"),
				filters.get("q"), (due != null && !due.isBlank()) ? LocalDate.parse(due) : null,
				"true".equals(filters.get("held")) ? true : null);
		this.register.records()
			.store()
			.documents()
			.find(this.register.records().within(EquipmentRegister.filters(query, LocalDate.now(this.clock)), by))
			.sort(Sorts.ascending("_id"))
			.forEach((document) -> rows.accept(cells(this.register.records().read(document))));
	}

	private static List<@Nullable Object> cells(Equipment one) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(one.uscc());
		cells.add(one.itemCode());
		cells.add(one.brand());
		cells.add(one.model());
		cells.add(one.serialNo());
		cells.add(one.purchaseInvoiceNo());
		cells.add(one.purchasedOn());
		cells.add(one.calibrationCertNo());
		cells.add(one.calibrationDueOn());
		cells.add(OWNERSHIP.label(one.ownership()));
		cells.add(one.heldFrom());
		cells.add(one.heldTo());
		return cells;
	}

	/** What a row says. */
	record Entry(String uscc, String item, String brand, String model, String serial, @Nullable String invoice,
			@Nullable LocalDate purchased, @Nullable String calibration, @Nullable LocalDate calibrated,
			Equipment.Ownership owned, LocalDate from, @Nullable LocalDate to) {

		String id() {
			return Equipment.id(this.uscc, serialKey());
		}

		private String serialKey() {
			return Equipment.serialKey(this.item, this.brand, this.serial);
		}

		Equipment fresh(String brigade, RecordSource source) {
			return new Equipment(id(), this.uscc, brigade, this.item, this.brand, this.model, this.serial, serialKey(),
					this.invoice, this.purchased, this.calibration, this.calibrated, this.owned, this.from, this.to,
					source);
		}

		/** A blank cell changes nothing; a record that says the same keeps its source. */
		Equipment over(Equipment there, RecordSource source) {
			Equipment same = with(there, there.source());
			return same.equals(there) ? there : with(there, source);
		}

		private Equipment with(Equipment there, RecordSource source) {
			return new Equipment(there.equipmentId(), there.uscc(), there.brigade(), this.item, this.brand, this.model,
					this.serial, there.serialKey(), or(this.invoice, there.purchaseInvoiceNo()),
					or(this.purchased, there.purchasedOn()), or(this.calibration, there.calibrationCertNo()),
					or(this.calibrated, there.calibrationDueOn()), this.owned, this.from, or(this.to, there.heldTo()),
					source);
		}

		private static <T> @Nullable T or(@Nullable T said, @Nullable T there) {
			return (said != null) ? said : there;
		}

	}

}
