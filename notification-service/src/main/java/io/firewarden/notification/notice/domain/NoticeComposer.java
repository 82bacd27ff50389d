package io.firewarden.notification.notice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the draft of a notice from the facts that may be published (domain.md 9.1, 9.2):
 * agency, USCC, kind of matter, items, legal basis, authority, date. Nothing else of the
 * case gets in, so nothing else can get out.
 */
public final class NoticeComposer {

	private static final String GENERAL = "违反社会消防技术服务管理规定";

	private final MatterCatalogue catalogue;

	public NoticeComposer(MatterCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The draft text; codes the catalogue does not know are told in general words. */
	public NoticeText compose(Matter matter, List<String> violationCodes, List<String> itemCodes) {
		var edition = this.catalogue.on(matter.filedOn());
		var violations = violationCodes.stream().map(edition::violation).filter(Objects::nonNull).toList();
		var body = new StringBuilder();
		body.append("%s，%s对%s（统一社会信用代码：%s）依法立案调查。\n".formatted(date(matter.filedOn()), matter.authority(),
				matter.agencyName(), matter.uscc()));
		body.append("涉嫌事项：%s。\n".formatted(orGeneral(joined(violations, MatterCatalogue.Violation::words))));
		if (!itemCodes.isEmpty()) {
			body.append("涉及检查项目：%s。\n".formatted(joined(itemCodes, edition::item)));
		}
		if (!violations.isEmpty()) {
			body.append("法律依据：%s。\n".formatted(joined(violations, MatterCatalogue.Violation::basis)));
		}
		body.append("立案仅表示调查程序已经启动，不代表违法事实已经认定，最终以依法作出的处理决定为准。");
		return NoticeText.of(title(matter.agencyName()), body.toString(), matter.uscc(), Set.of());
	}

	/**
	 * The draft of a list of enterprises that may offer fire service and stand in no
	 * register (domain.md 9.2: a fact that may be public, no penalty).
	 */
	public NoticeText composeList(Matter matter, List<String> names) {
		var codes = new ArrayList<>(List.of(matter.uscc()));
		if (matter.others() != null) {
			codes.addAll(matter.others());
		}
		var body = new StringBuilder();
		body.append("经比对市场主体登记数据，截至%s，下列%d家企业经营范围含消防技术服务，未在社会消防技术服务信息系统和四川平台登记，亦未见执业记录：\n"
			.formatted(date(matter.filedOn()), names.size()));
		for (int i = 0; i < names.size(); i++) {
			body.append("%d. %s（统一社会信用代码：%s）\n".formatted(i + 1, names.get(i), codes.get(i)));
		}
		body.append("列入名单不是行政处罚。社会单位委托消防技术服务前请核对机构登记信息；名单所列企业如有异议，请携证明材料向%s提出，核实后予以更正。".formatted(matter.authority()));
		return NoticeText.of("公示：未登记的消防技术服务企业名单（%d家）".formatted(names.size()), body.toString(), matter.codes(),
				Set.of());
	}

	private static String title(String agencyName) {
		var title = "立案公示：" + agencyName;
		int length = title.codePointCount(0, title.length());
		return (length <= NoticeText.LONGEST_TITLE) ? title
				: title.substring(0, title.offsetByCodePoints(0, NoticeText.LONGEST_TITLE - 1)) + "…";
	}

	private static String orGeneral(String words) {
		return words.isEmpty() ? GENERAL : words;
	}

	private static String date(LocalDate day) {
		return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	private static <T> String joined(List<T> parts, Function<T, String> words) {
		return parts.stream().map(words).distinct().collect(Collectors.joining("；"));
	}

}
