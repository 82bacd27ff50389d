package io.firewarden.registry.practitioner.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredPractitionerTests {

	private static final LocalDate FROM = LocalDate.of(2021, 1, 31);

	private static final LocalDate TO = LocalDate.of(2024, 12, 1);

	private static final Period VALID = new Period(FROM, TO);

	private final StoredPractitioner form = new StoredPractitioner();

	@Test
	void everyFieldComesBackFromTheStore() {
		assertThatItComesBack(new Practitioner(new PractitionerId("PR-1"),
				new Person("示例", new Person.Identity("ab12", "001X"),
						new Engineer(EngineerLevel.CLASS_2, "资格1", "川2", "印3", VALID, "50", true),
						List.of(new Operator("52001", 4, OperatorDirection.MAINTENANCE, VALID, true),
								new Operator("52002", 1, null, VALID, false))),
				List.of(new Engagement("EG-1", "91511000MA0FAKE17C", "511002", EngagementRole.BOTH,
						new Period(FROM, null), "2022-01",
						new Engagement.Resolution(Engagement.Outcome.ENDED, TO, "zhidui",
								Instant.parse("2022-03-07T01:00:00.123Z"), "两处聘用")),
						new Engagement("EG-2", "91511000MA0FAKE25T", "511011", EngagementRole.OPERATOR, VALID, null,
								new Engagement.Resolution(Engagement.Outcome.STANDS, null, "zhidui",
										Instant.parse("2022-03-07T01:00:00Z"), "合同在先"))),
				"511024", new Because.Source("IMPORT", "IM-1", FROM), new PractitionerId("PR-2")));
	}

	@Test
	void whatNobodyRecordedStaysAbsent() {
		assertThatItComesBack(new Practitioner(new PractitionerId("PR-1"), new Person(null, null, null, List.of()),
				List.of(), null, null, null));
		assertThatItComesBack(new Practitioner(
				new PractitionerId("PR-1"), new Person(null, null,
						new Engineer(EngineerLevel.CLASS_1, null, "E1", null, VALID, "51", false), List.of()),
				List.of(), null, new Because.Source("OFFICER", null, null), null));
	}

	@Test
	void aDayBeyondFourDigitsIsReadToo() {
		LocalDate far = LocalDate.of(12_345, 6, 7);
		assertThat(Days.read(far.toString())).isEqualTo(far);
		assertThat(Days.read(TO.toString())).isEqualTo(TO);
	}

	private void assertThatItComesBack(Practitioner practitioner) {
		Document written = this.form.write(practitioner);
		assertThat(this.form.read(Document.parse(written.toJson()))).isEqualTo(practitioner);
		String version = StoredJson.mapper().writeValueAsString(written);
		assertThat(this.form.read(StoredJson.mapper().readValue(version, Document.class))).isEqualTo(practitioner);
	}

}
