package io.firewarden.inspection.task.adapter;

import java.time.LocalDate;

import io.firewarden.contracts.Contracts;
import io.firewarden.inspection.item.ServiceKind;
import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.adapter.MongoAgencies.AgencyFacts;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.Signature;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.platform.store.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskContractTests {

	@Test
	void whatIsWrittenOfAnOpenedTaskKeepsTheContract() {
		keepsTheContract(InspectionTask.open(TaskStory.assignment()).events().getFirst());
	}

	@Test
	void whatIsWrittenOfASignedSheetKeepsTheContract() {
		var signing = (InspectionTask.Signing) TaskStory.signedByTheLead();
		var signed = signing.countersign(new Signature(TaskStory.SECOND, "of009", TaskStory.NOON));
		keepsTheContract(signed.events().getFirst());
	}

	@Test
	void assignmentsOfTheSamplingServiceAreRead() {
		var read = StoredJson.mapper()
			.readValue(Contracts.example("sampling.teams-assigned.v1"), TeamsAssigned.class)
			.drawn(LocalDate.of(2022, 3, 4));
		assertThat(read).isNotEmpty().anyMatch((one) -> one.joint() != null).allSatisfy((one) -> {
			var assignment = one.assignment();
			assertThat(assignment.agency().uscc()).hasSize(18);
			assertThat(assignment.team().officers()).hasSizeGreaterThanOrEqualTo(2);
			assertThat(assignment.brigade()).startsWith("5110");
		});
	}

	@Test
	void whatIsWrittenOfAJointAndACancelledTaskKeepsTheContract() {
		keepsTheContract(
				TaskStory.open().join(TaskStory.further(), (_, list) -> list).orElseThrow().events().getFirst());
		keepsTheContract(TaskStory.open().cancel("MOVED_OUT").orElseThrow().events().getFirst());
	}

	@Test
	void changesAfterTheDrawAreRead() {
		var replaced = StoredJson.mapper()
			.readValue(Contracts.example("sampling.unit-replaced.v1"), UnitReplaced.class);
		assertThat(replaced.successor(LocalDate.of(2022, 3, 4)).orElseThrow().agency().uscc()).hasSize(18);
		var recused = StoredJson.mapper()
			.readValue(Contracts.example("sampling.officer-recused.v1"), OfficerRecused.class);
		assertThat(recused.assignment()).isNotNull();
		assertThat(recused.assignment().team().officers()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "registry.agency-registered.v1", "registry.agency-revised.v1" })
	void agenciesOfTheRegistryAreRead(String type) {
		var read = StoredJson.mapper().readValue(Contracts.example(type), AgencyFacts.class);
		assertThat(read.uscc()).hasSize(18);
		assertThat(read.kinds()).isNotEmpty().isSubsetOf(ServiceKind.values());
	}

	private static void keepsTheContract(TaskEvent event) {
		var wire = TaskWire.toWire(event);
		Contracts.validate(wire.type(), StoredJson.mapper().writeValueAsString(wire.data()));
	}

}
