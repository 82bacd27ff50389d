package io.firewarden.registry.equipment;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EquipmentTests {

	private static final LocalDate DUE = LocalDate.of(2022, 3, 7);

	@Test
	void theDayItIsDueStillCounts() {
		Equipment piece = piece("A", DUE, null);
		assertThat(piece.calibration(true, DUE)).isEqualTo(Equipment.Calibration.VALID);
		assertThat(piece.calibration(true, DUE.plusDays(1))).isEqualTo(Equipment.Calibration.OVERDUE);
		assertThat(piece.calibration(false, DUE.plusDays(1))).isEqualTo(Equipment.Calibration.NOT_REQUIRED);
		assertThat(piece("A", null, null).calibration(true, DUE)).isEqualTo(Equipment.Calibration.MISSING);
	}

	@Test
	void onlyTheSameTimeIsShared() {
		Equipment until = piece("A", DUE, LocalDate.of(2022, 1, 31));
		Equipment onTheDay = new Equipment("x", "B", "511002", "秒表", "b", "m", "1", until.serialKey(), null, null, null,
				null, Equipment.Ownership.LEASED, LocalDate.of(2022, 1, 31), null, until.source());
		Equipment after = new Equipment("x", "B", "511002", "秒表", "b", "m", "1", until.serialKey(), null, null, null,
				null, Equipment.Ownership.LEASED, LocalDate.of(2022, 2, 1), null, until.source());
		assertThat(until.sharedWith(onTheDay)).isTrue();
		assertThat(onTheDay.sharedWith(until)).isTrue();
		assertThat(until.sharedWith(after)).isFalse();
		assertThat(until.sharedWith(until)).isFalse();
	}

	@Test
	void whatIsToldKeepsItsContract() {
		assertThat(Contracts.problems("registry.equipment-recorded.v1",
				StoredJson.mapper()
					.writeValueAsString(EquipmentRegister.OnWire.of(piece("91511000MA00DEMN4W", DUE, null)))))
			.isEmpty();
		var edition = new RequiredEquipment(DUE, "source", true,
				List.of(new RequiredEquipment.Item(RequiredEquipment.Group.EQ_AS, "评估软件", 1, null, false)));
		assertThat(Contracts.problems("registry.equipment-catalogue-revised.v1",
				StoredJson.mapper().writeValueAsString(EquipmentCatalogue.OnWire.of(edition))))
			.isEmpty();
		assertThat(edition.quantitiesLoaded(RequiredEquipment.Group.EQ_AS)).isTrue();
		assertThat(edition.quantitiesLoaded(RequiredEquipment.Group.EQ_MT)).isFalse();
	}

	private static Equipment piece(String uscc, @Nullable LocalDate due, @Nullable LocalDate heldTo) {
		String key = Equipment.serialKey("秒表", "b", "1");
		return new Equipment(Equipment.id(uscc, key), uscc, "511002", "秒表", "b", "m", "1", key, null, null, null, due,
				Equipment.Ownership.OWNED, LocalDate.of(2020, 1, 1), heldTo,
				new RecordSource(RecordSource.Kind.OFFICER, null, DUE));
	}

}
