package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.firewarden.registry.declaration.DeclarationStory.CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeclarationCallTests {

	@ParameterizedTest
	@CsvSource({ "2022-02-22, IN_TIME", "2022-02-24, IN_TIME", "2022-02-25, IN_PHASE_SUPPLEMENT",
			"2022-02-28, IN_PHASE_SUPPLEMENT", "2022-03-01, LATE" })
	void theDatesOfTheCallMark(LocalDate received, Mark mark) {
		assertThat(CALL.mark(received)).isEqualTo(mark);
	}

	@Test
	void theLatestCallIsInForce() {
		DeclarationCall next = new DeclarationCall("NJ-2023", "t", "t", LocalDate.of(2023, 2, 1),
				LocalDate.of(2023, 2, 2), LocalDate.of(2023, 2, 3), "s", List.of());
		DeclarationCalls calls = new DeclarationCalls(List.of(next, CALL));
		assertThat(calls.inForce(LocalDate.of(2022, 2, 21))).isEmpty();
		assertThat(calls.inForce(LocalDate.of(2022, 2, 22))).hasValue(CALL);
		assertThat(calls.inForce(LocalDate.of(2023, 2, 1))).hasValue(next);
		assertThat(calls.find("NJ-2022-FTSA")).hasValue(CALL);
	}

	@Test
	void datesRunForwards() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DeclarationCall("X", "t", "t",
				LocalDate.of(2023, 2, 3), LocalDate.of(2023, 2, 2), LocalDate.of(2023, 2, 4), "s", List.of()));
	}

}
