package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.sheet.TextWriter;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.domain.Fault;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/market/batches/{id}")
class BatchRowController {

	static final Rule FILES_GONE = new Rule("REG-534");

	private static final int EXCERPT = 300;

	private static final String CSV = "text/csv";

	private final FeedDesk desk;

	private final FeedFiles files;

	private final MarketEvidence evidence;

	private final FeedWords words;

	private final Problems problems;

	BatchRowController(FeedDesk desk, FeedFiles files, MarketEvidence evidence, FeedWords words, Problems problems) {
		this.desk = desk;
		this.files = files;
		this.evidence = evidence;
		this.words = words;
		this.problems = problems;
	}

	@GetMapping("/faults")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.MARKET_FEED, Role.OPERATOR, Role.AUDITOR })
	Listing<FaultView> batchFaults(@PathVariable String id, @RequestParam(defaultValue = "REJECTED") Kind kind,
			Paging paging, Caller caller, Locale locale) throws IOException {
		FeedBatch batch = this.desk.find(id, caller);
		List<FaultView> page = new ArrayList<>();
		FaultFiles.read(file(batch, kind), (long) paging.page() * paging.size(), (row) -> {
			String raw = this.files.line(batch, row.line()).orElse(null);
			page.add(view(row, kind, excerpt(raw), locale));
			return page.size() < paging.size();
		});
		long total = (kind == Kind.REJECTED) ? batch.tally().rejected() : batch.tally().warned();
		return Listing.of(new Found<>(page, Math.min(total, FaultFiles.MOST), paging));
	}

	@GetMapping("/faults.csv")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.MARKET_FEED, Role.OPERATOR, Role.AUDITOR })
	void batchFaultsFile(@PathVariable String id, Caller caller, Locale locale,
			@Parameter(hidden = true) HttpServletResponse response) throws IOException {
		FeedBatch batch = this.desk.find(id, caller);
		if (!batch.filesKept()) {
			throw this.problems.refused(HttpStatus.GONE, FILES_GONE);
		}
		response.setContentType(CSV);
		response.setHeader("Content-Disposition", "attachment; filename=\"faults.csv\"");
		response.setHeader("Cache-Control", "no-store");
		try (TextWriter out = new TextWriter(response.getOutputStream())) {
			out.row(List.of("行号", "类别", "代码", "列", "原值", "说明"));
			for (Kind kind : Kind.values()) {
				FaultFiles.read(file(batch, kind), 0, (row) -> {
					write(out, kind, row, locale);
					return true;
				});
			}
		}
	}

	private void write(TextWriter out, Kind kind, FaultFiles.FaultyRow row, Locale locale) throws IOException {
		for (Fault fault : row.faults()) {
			List<@Nullable Object> values = new ArrayList<>();
			values.add(row.line());
			values.add((kind == Kind.REJECTED) ? "未入库" : "已入库，待核");
			values.add(fault.kind().code());
			values.add(this.words.field(fault, locale));
			values.add(fault.value());
			values.add(this.words.sentence(fault, locale));
			out.row(values);
		}
	}

	@GetMapping("/lines/{line}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.MARKET_FEED, Role.OPERATOR, Role.AUDITOR })
	RawLineView batchLine(@PathVariable String id, @PathVariable long line, Caller caller) throws IOException {
		FeedBatch batch = this.desk.find(id, caller);
		// A brigade sees the rows that stand behind what it may see, and no others.
		if (caller.jurisdiction() instanceof Jurisdiction.Brigade brigade && !this.evidence.covers(id, line, brigade)) {
			throw this.problems.notFound();
		}
		if (!batch.filesKept()) {
			throw this.problems.refused(HttpStatus.GONE, FILES_GONE);
		}
		String raw = this.files.line(batch, line).orElseThrow(this.problems::notFound);
		return new RawLineView(line, batch.delivery().fileName(), raw, raw.length() >= KeptFile.LONGEST_SHOWN / 4);
	}

	private Path file(FeedBatch batch, Kind kind) {
		return (kind == Kind.REJECTED) ? this.files.rejected(batch.id()) : this.files.warned(batch.id());
	}

	private static @Nullable String excerpt(@Nullable String raw) {
		return (raw != null && raw.length() > EXCERPT) ? raw.substring(0, EXCERPT) + "…" : raw;
	}

	private FaultView view(FaultFiles.FaultyRow row, Kind kind, @Nullable String raw, Locale locale) {
		return new FaultView(row.line(), kind,
				row.faults()
					.stream()
					.map((fault) -> new FaultView.RowFaultView(fault.kind().code(), this.words.field(fault, locale),
							fault.value(), this.words.sentence(fault, locale)))
					.toList(),
				raw);
	}

	/** Which rows are wanted. */
	enum Kind {

		REJECTED, WARNED

	}

	/**
	 * A row with what is wrong.
	 *
	 * @param raw the beginning of the line
	 */
	record FaultView(long line, Kind kind, List<RowFaultView> problems, @Nullable String raw) {

		/** What is wrong, and where. */
		record RowFaultView(String code, @Nullable String field, @Nullable String value, String message) {
		}

	}

	/** A line as it came. */
	record RawLineView(long line, String file, String raw, boolean truncated) {
	}

}
