package io.firewarden.inspection.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.event.Permanent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FollowTests {

	private final SheetSigned sheet = new SheetSigned("task-1", "91511011MA6A00007B", "内江示例消防技术服务有限公司", "511011",
			LocalDate.of(2022, 3, 7), List.of());

	@Test
	void anOutcomeThatFailsKeepsNoOtherFromFollowing() {
		List<SheetSigned> followed = new ArrayList<>();
		SheetOutcome failing = (signed) -> {
			throw new Permanent("INS-020: 2027");
		};
		assertThatThrownBy(() -> Follow.all(List.of(failing, followed::add), this.sheet)).isInstanceOf(Permanent.class);
		assertThat(followed).containsExactly(this.sheet);
	}

	@Test
	void theFirstFailureIsTheOneToldAndTheOthersAreKeptWithIt() {
		SheetOutcome first = (signed) -> {
			throw new Permanent("first");
		};
		SheetOutcome second = (signed) -> {
			throw new Permanent("second");
		};
		assertThatThrownBy(() -> Follow.all(List.of(first, second), this.sheet)).hasMessage("first")
			.satisfies((failure) -> assertThat(failure.getSuppressed()).hasSize(1));
	}

}
