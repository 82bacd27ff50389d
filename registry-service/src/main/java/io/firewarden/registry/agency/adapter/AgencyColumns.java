package io.firewarden.registry.agency.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.application.Placement;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.exchange.Choices;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.TableRow;
import org.jspecify.annotations.Nullable;

/** The columns of 附件3 that no condition counts, and those of the two entries. */
final class AgencyColumns {

	/** 行政区划代码 has six digits (GB/T 2260). */
	static final Rule NO_REGION = new Rule("REG-332");

	/** Facts of an entry that the same row denies. */
	static final Rule NOT_ENTERED = new Rule("REG-333");

	static final Column<String> LEAD = Column.code("technicalLead", "技术负责人注册号", 60)
		.alias("技术负责人", "技术负责人注册证书编号")
		.hint("本机构在聘注册消防工程师的注册证书编号；人员未登记时先导入人员");

	static final Column<String> LEGAL_REP = Column.text("legalRep", "法定代表人", 60).alias("法人代表", "法定代表人姓名");

	static final Column<String> PHONE = Column.code("phone", "联系电话", 40).alias("电话", "联系方式");

	private static final Choices<Particulars.Tenure> TENURES = new Choices<Particulars.Tenure>()
		.add(Particulars.Tenure.OWNED, "自有", "自购", "产权自有")
		.add(Particulars.Tenure.LEASED, "租赁", "租用", "承租");

	private static final Column<String> REGISTERED_AT = Column.text("registeredAddress", "注册地址", 300).alias("住所");

	private static final Column<String> PRACTISES_AT = Column.text("practiceAddress", "执业地址", 300)
		.alias("经营地址", "办公地址", "工作场所地址");

	private static final Column<String> SCOPE = Column.text("businessScope", "经营范围", 4000);

	private static final Column<LocalDate> FOUNDED = Column.day("foundedOn", "成立日期").alias("成立时间");

	private static final Column<Particulars.Tenure> TENURE = Column.choice("tenure", "场所权属", TENURES);

	private static final Column<String> TENURE_DOCUMENT = Column.text("tenureDocument", "权属证明", 200)
		.alias("权属证明编号", "产权或租赁证明")
		.hint("产权证或租赁合同及其编号");

	private static final Column<String> HOME = Column.code("homeRegion", "注册地区划代码", 20)
		.alias("注册地行政区划")
		.hint("外地机构填写，6位数字");

	private static final Column<String> MEMBER = Column.text("memberOf", "所属行业协会", 60).hint("协会代码");

	private static final Column<String> NATIONAL_NO = Column.code("nationalNo", "国家系统编号", 100);

	private static final Column<LocalDate> NATIONAL_ON = Column.day("nationalOn", "国家系统登记日期");

	private static final Column<String> NATIONAL_SOURCE = Column.text("nationalSource", "国家系统信息来源", 200);

	private static final Column<String> SICHUAN_NO = Column.code("sichuanNo", "四川平台编号", 100);

	private static final Column<LocalDate> SICHUAN_ON = Column.day("sichuanOn", "四川平台登记日期");

	private static final Column<String> SICHUAN_SOURCE = Column.text("sichuanSource", "四川平台信息来源", 200);

	static final List<Column<?>> ALL = List.of(LEAD, LEGAL_REP, PHONE, REGISTERED_AT, PRACTISES_AT, SCOPE, FOUNDED,
			TENURE, TENURE_DOCUMENT, HOME, MEMBER, NATIONAL_NO, NATIONAL_ON, NATIONAL_SOURCE, SICHUAN_NO, SICHUAN_ON,
			SICHUAN_SOURCE);

	private static final Pattern REGION = Pattern.compile("[0-9]{6}");

	private AgencyColumns() {
	}

	static Particulars particulars(TableRow row, LocalDate today) {
		String home = row.get(HOME);
		if (home != null && !REGION.matcher(home).matches()) {
			row.refuse(HOME, NO_REGION, null);
		}
		return new Particulars(row.get(LEGAL_REP), row.get(PHONE), row.get(REGISTERED_AT), row.get(PRACTISES_AT),
				row.get(SCOPE), day(row, FOUNDED, today), row.get(TENURE), row.get(TENURE_DOCUMENT), home,
				row.get(MEMBER));
	}

	/** The entry in the national system; null where the row says nothing of it. */
	static SystemEntries.@Nullable Entry national(TableRow row, @Nullable Boolean entered, LocalDate today) {
		return entry(row, entered, NATIONAL_NO, NATIONAL_ON, NATIONAL_SOURCE, today);
	}

	/** The entry on the Sichuan platform, likewise. */
	static SystemEntries.@Nullable Entry sichuan(TableRow row, @Nullable Boolean entered, LocalDate today) {
		return entry(row, entered, SICHUAN_NO, SICHUAN_ON, SICHUAN_SOURCE, today);
	}

	/** A number or a day proves the entry, unless the row denies it. */
	private static SystemEntries.@Nullable Entry entry(TableRow row, @Nullable Boolean entered, Column<String> no,
			Column<LocalDate> on, Column<String> source, LocalDate today) {
		String number = row.get(no);
		LocalDate since = day(row, on, today);
		String told = row.get(source);
		boolean known = number != null || since != null;
		if (Boolean.FALSE.equals(entered) && known) {
			row.refuse((number != null) ? no : on, NOT_ENTERED, null);
		}
		return (entered == null && !known && told == null) ? null
				: new SystemEntries.Entry(known || !Boolean.FALSE.equals(entered), number, since, told);
	}

	private static @Nullable LocalDate day(TableRow row, Column<LocalDate> column, LocalDate today) {
		LocalDate day = row.get(column);
		if (day != null && day.isAfter(today)) {
			row.refuse(column, Placement.NOT_YET, null);
		}
		return day;
	}

	/** One value for each of the columns. */
	static List<@Nullable Object> cells(AgencyFile file) {
		Particulars more = file.particulars();
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add((file.technicalLead() != null) ? file.technicalLead().value() : null);
		cells.add(more.legalRep());
		cells.add(more.phone());
		cells.add(more.registeredAddress());
		cells.add(more.practiceAddress());
		cells.add(more.businessScope());
		cells.add(more.foundedOn());
		cells.add(TENURES.label(more.tenure()));
		cells.add(more.tenureDocument());
		cells.add(more.homeRegion());
		cells.add(more.memberOf());
		for (SystemEntries.Entry entry : List.of(file.entries().national(), file.entries().sichuan())) {
			cells.add(entry.no());
			cells.add(entry.on());
			cells.add(entry.source());
		}
		return cells;
	}

}
