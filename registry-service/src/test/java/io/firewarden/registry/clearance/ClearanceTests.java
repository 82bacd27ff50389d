package io.firewarden.registry.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.clearance.Clearance.ClearMode;
import io.firewarden.registry.clearance.Clearance.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClearanceTests {

	private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

	private static final String USCC = "91511000MA00DEMN4W";

	@ParameterizedTest(name = "{0}: notify {1}, clear {2}, keep {3}")
	@CsvSource({ "OPEN,true,true,true", "NOTIFIED,false,true,true", "CLEARED,false,false,false",
			"KEPT,false,false,false" })
	void everyStateTakesTheStepsItAllows(State state, boolean notify, boolean clear, boolean keep) {
		Clearance one = in(state);
		assertThat(one.notify(DAY, null).map(Clearance::state))
			.isEqualTo(notify ? Optional.of(State.NOTIFIED) : Optional.empty());
		assertThat(one.clear(ClearMode.VOLUNTARY, DAY, null).map(Clearance::state))
			.isEqualTo(clear ? Optional.of(State.CLEARED) : Optional.empty());
		assertThat(one.keep("理由").map(Clearance::state)).isEqualTo(keep ? Optional.of(State.KEPT) : Optional.empty());
	}

	@Test
	void onlyAnOpenOneKeepsOthersOut() {
		assertThat(in(State.OPEN).openKey()).isEqualTo(in(State.NOTIFIED).openKey()).isEqualTo(USCC);
		assertThat(in(State.CLEARED).openKey()).isEqualTo(in(State.KEPT).openKey()).startsWith("CL-");
	}

	@Test
	void whatIsToldKeepsItsContract() {
		assertThat(Contracts.problems("registry.entries-cleared.v1",
				StoredJson.mapper().writeValueAsString(ClearanceRegister.OnWire.of(in(State.CLEARED)))))
			.isEmpty();
	}

	private static Clearance in(State state) {
		Clearance open = new Clearance(Clearance.id(USCC, DAY), USCC, USCC, "511002", "名", "BRANCH",
				List.of("MAINT_TEST"), Clearance.EntrySystem.BOTH, Clearance.ClearReason.BRANCH,
				new Clearance.Details(null, null, null, false, null, null), State.OPEN, DAY, null, null, null, null,
				null, null);
		return switch (state) {
			case OPEN -> open;
			case NOTIFIED -> open.notify(DAY, "通知").orElseThrow();
			case CLEARED -> open.clear(ClearMode.ORDERED, DAY, "截图").orElseThrow();
			case KEPT -> open.keep("理由").orElseThrow();
		};
	}

}
