package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.application.Import;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/exchange")
class ExchangeController {

	static final Rule FILES_GONE = new Rule("REG-312");

	private static final Rule NOT_YOURS = new Rule("PLT-006");

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String CSV = "text/csv;charset=UTF-8";

	private final Registers registers;

	private final Tables tables;

	private final ImportLedger imports;

	private final Returned returned;

	private final Problems problems;

	private final Clock clock;

	ExchangeController(Registers registers, Tables tables, ImportLedger imports, Returned returned, Problems problems,
			Clock clock) {
		this.registers = registers;
		this.tables = tables;
		this.imports = imports;
		this.returned = returned;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.AGENCY, Role.OPERATOR })
	List<RegisterView> exchangedRegisters(Caller caller) {
		return this.registers.all()
			.stream()
			.filter((register) -> may(caller, register.importers()) || may(caller, register.exporters()))
			.map((register) -> RegisterView.of(register, may(caller, register.importers()),
					may(caller, register.exporters())))
			.toList();
	}

	@GetMapping("/{register}/template.xlsx")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.AGENCY, Role.OPERATOR })
	void exchangeTemplate(@PathVariable String register, @Parameter(hidden = true) HttpServletResponse response)
			throws IOException {
		Register<?> found = find(register);
		file(response, XLSX, found.title() + "导入模板.xlsx");
		this.tables.template(found, response.getOutputStream());
	}

	@GetMapping("/{register}/export.xlsx")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.AGENCY, Role.OPERATOR })
	void exportWorkbook(@PathVariable String register,
			@Parameter(hidden = true) @RequestParam Map<String, String> filters, Caller caller,
			@Parameter(hidden = true) HttpServletResponse response) throws IOException {
		Register<?> found = exported(register, caller);
		file(response, XLSX, dated(found) + ".xlsx");
		this.tables.workbook(found, question(filters, caller), response.getOutputStream());
	}

	@GetMapping("/{register}/export.csv")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.AGENCY, Role.OPERATOR })
	void exportText(@PathVariable String register, @Parameter(hidden = true) @RequestParam Map<String, String> filters,
			Caller caller, @Parameter(hidden = true) HttpServletResponse response) throws IOException {
		Register<?> found = exported(register, caller);
		file(response, CSV, dated(found) + ".csv");
		this.tables.text(found, question(filters, caller), response.getOutputStream());
	}

	@GetMapping("/imports/{id}/rejected.xlsx")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY,
			Role.OPERATOR, Role.AUDITOR })
	void rejectedRows(@PathVariable String id, Caller caller, @Parameter(hidden = true) HttpServletResponse response)
			throws IOException {
		Import found = this.imports.find(id, caller).orElseThrow(this.problems::notFound);
		if (found.tally().rejected() + found.tally().warned() == 0) {
			throw this.problems.notFound();
		}
		if (!found.filesKept()) {
			throw this.problems.refused(HttpStatus.GONE, FILES_GONE);
		}
		file(response, XLSX, "未导入的行.xlsx");
		this.returned.write(found, response.getOutputStream());
	}

	private static Tables.Question question(Map<String, String> filters, Caller caller) {
		return new Tables.Question(new HashMap<>(filters), caller.jurisdiction(),
				may(caller, Register.and(Register.DESK, Role.AGENCY)));
	}

	private Register<?> find(String name) {
		return this.registers.find(name).orElseThrow(this.problems::notFound);
	}

	private Register<?> exported(String name, Caller caller) {
		Register<?> found = find(name);
		if (!may(caller, found.exporters())) {
			throw this.problems.refused(HttpStatus.FORBIDDEN, NOT_YOURS);
		}
		return found;
	}

	private String dated(Register<?> register) {
		return register.title() + LocalDate.now(this.clock);
	}

	private static boolean may(Caller caller, Set<Role> roles) {
		return roles.stream().anyMatch(caller::has);
	}

	private static void file(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader("Content-Disposition",
				"attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
		response.setHeader("Cache-Control", "no-store");
	}

	/** A register as a table. */
	record RegisterView(String register, String title, boolean importable, boolean exportable,
			List<ColumnView> columns) {

		static RegisterView of(Register<?> register, boolean importable, boolean exportable) {
			return new RegisterView(register.name(), register.title(), importable, exportable,
					register.columns().stream().map(ColumnView::of).toList());
		}

	}

	/** A column of such a table. */
	record ColumnView(String key, String title, boolean required, Column.Kind kind, List<String> choices, String hint) {

		static ColumnView of(Column<?> column) {
			return new ColumnView(column.key(), column.title(), column.required(), column.reader().kind(),
					column.reader().choices(), column.hint());
		}

	}

}
