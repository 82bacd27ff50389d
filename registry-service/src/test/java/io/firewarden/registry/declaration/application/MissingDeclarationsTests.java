package io.firewarden.registry.declaration.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyRoll.Line;
import io.firewarden.registry.declaration.DeclarationDirectory.Filed;
import io.firewarden.registry.declaration.application.MissingDeclarations.BrigadeReturn;
import io.firewarden.registry.declaration.application.MissingDeclarations.DeclDuty;
import io.firewarden.registry.declaration.application.MissingDeclarations.Missing;
import org.junit.jupiter.api.Test;

import static io.firewarden.registry.declaration.DeclarationStory.CALL;
import static org.assertj.core.api.Assertions.assertThat;

class MissingDeclarationsTests {

	private static final LocalDate DAY = LocalDate.of(2022, 3, 2);

	@Test
	void whoHasNotFiledStandsUnderItsBrigadeWithItsDuty() {
		InMemoryDeclarations declarations = new InMemoryDeclarations();
		declarations.filed
			.putAll(Map.of("A", new Filed("ACCEPTED", DAY, "IN_TIME"), "B", new Filed("SUBMITTED", DAY, "LATE"), "C",
					new Filed("RETURNED", DAY, "IN_TIME"), "D", new Filed("DRAFT", null, null)));
		List<Line> roll = List.of(line("A", "511002", true), line("B", "511002", true), line("C", "511002", true),
				line("D", "511011", false), line("E", "511011", false), line("F", "511011", false));
		var missing = new MissingDeclarations(declarations, (_) -> roll, (usccs) -> Set.of("D", "E"));
		Map<String, BrigadeReturn> found = missing.of(CALL, new Jurisdiction.Everywhere());
		BrigadeReturn first = found.get("511002");
		assertThat(List.of(first.required(), first.filed(), first.accepted(), first.late())).containsExactly(3, 2, 1,
				1);
		assertThat(first.missing()).containsExactly(new Missing("C", "C公司", DeclDuty.REGISTERED, "RETURNED"));
		assertThat(found.get("511011").missing()).containsExactly(new Missing("D", "D公司", DeclDuty.PRACTISING, "DRAFT"),
				new Missing("E", "E公司", DeclDuty.PRACTISING, null));
	}

	private static Line line(String uscc, String brigade, boolean local) {
		return new Line(uscc, uscc + "公司", brigade, List.of("MAINT_TEST"), local, null, 0, 0, 0);
	}

}
