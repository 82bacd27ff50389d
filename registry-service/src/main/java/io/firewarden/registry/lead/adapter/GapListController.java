package io.firewarden.registry.lead.adapter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.sheet.WorkbookWriter;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Listing;
import io.firewarden.registry.lead.domain.GapList;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Severity;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one side has and the other lacks, as lists to look at and to take away. */
@RestController
@RequestMapping("/api/registry/gap-lists/{list}")
class GapListController {

	private static final List<String> TITLES = List.of("企业名称", "统一社会信用代码", "规则", "情形", "说明", "所属大队", "严重程度", "状态",
			"发现日期", "抄告");

	private final LeadSearch search;

	private final LeadWording wording;

	GapListController(LeadSearch search, LeadWording wording) {
		this.search = search;
		this.wording = wording;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	Listing<GapRow> gapList(@PathVariable GapList list, @RequestParam @Nullable String brigade, Paging paging,
			Caller caller, Locale locale) {
		return Listing.of(this.search.live(list.rules(), brigade, caller.jurisdiction(), paging)
			.map((stored) -> row(stored, locale)));
	}

	@GetMapping("/export.xlsx")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	void exportGapList(@PathVariable GapList list, @RequestParam @Nullable String brigade, Caller caller,
			HttpServletResponse response) throws IOException {
		List<Stored<Lead>> leads = this.search.live(list.rules(), brigade, caller.jurisdiction());
		Workbooks.answer(response, list.name().toLowerCase(Locale.ROOT) + ".xlsx");
		try (WorkbookWriter writer = new WorkbookWriter(response.getOutputStream())) {
			WorkbookWriter.Sheet sheet = writer.sheet((list == GapList.MARKET_WITHOUT_FIRE) ? "有登记未备案" : "有执业无登记");
			sheet.column(0, 40, true).column(1, 22, true).column(3, 30, true).column(4, 60, true).titles(TITLES);
			for (Stored<Lead> stored : leads) {
				GapRow row = row(stored, Locale.CHINA);
				List<@Nullable Object> cells = new ArrayList<>();
				cells.add(row.name());
				cells.add(row.uscc());
				cells.add(row.rule());
				cells.add(row.title());
				cells.add(row.explanation());
				cells.add(row.brigadeName());
				cells.add(row.severity().name());
				cells.add(row.state().name());
				cells.add(row.detectedOn());
				cells.add(row.referral());
				sheet.row(cells);
			}
		}
	}

	private GapRow row(Stored<Lead> stored, Locale locale) {
		Lead lead = stored.state();
		String referral = lead.outputs()
			.stream()
			.filter((output) -> output.kind() == Lead.Output.Kind.REFERRAL)
			.map(Lead.Output::id)
			.reduce((earlier, later) -> later)
			.orElse(null);
		return new GapRow(lead.id(), lead.rule().code(), lead.subject().name(), lead.uscc(), lead.brigade(),
				(lead.brigade() != null) ? this.wording.brigade(lead.brigade(), locale) : null,
				this.wording.title(lead.rule(), locale), this.wording.say(lead.explanation(), locale), lead.severity(),
				lead.state(), lead.detectedOn(), referral);
	}

	/**
	 * An enterprise on the list.
	 *
	 * @param referral the last 抄告 that names it
	 */
	record GapRow(String leadId, String rule, String name, @Nullable String uscc, @Nullable String brigade,
			@Nullable String brigadeName, String title, String explanation, Severity severity, Lead.State state,
			LocalDate detectedOn, @Nullable String referral) {
	}

}
