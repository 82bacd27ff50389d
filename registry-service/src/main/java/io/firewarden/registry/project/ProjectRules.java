package io.firewarden.registry.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.unit.UnitDirectory;
import org.springframework.stereotype.Component;

/** What a project has to fit. */
@Component
class ProjectRules {

	static final Rule NO_SUCH_UNIT = new Rule("REG-420");

	static final Rule ENDS_BEFORE_IT_BEGINS = new Rule("REG-421");

	static final Rule DOCUMENT_TWICE = new Rule("REG-423");

	static final Rule OTHER_RECORD = new Rule("REG-405");

	private final UnitDirectory units;

	private final AgencyNames agencies;

	private final RecordAnswers answers;

	ProjectRules(UnitDirectory units, AgencyNames agencies, RecordAnswers answers) {
		this.units = units;
		this.agencies = agencies;
		this.answers = answers;
	}

	/**
	 * The brigade a project belongs to, or a refusal. An officer's unit must lie in the
	 * officer's jurisdiction, and its performer may come from anywhere (Order 7 art. 8);
	 * an agency performs itself, wherever the unit lies.
	 */
	String brigadeOf(ProjectForm form, Jurisdiction by) {
		this.agencies.written(form.performer(), performers(by), "performer");
		String brigade = this.units.find(form.unitId(), units(by))
			.orElseThrow(() -> this.answers.field(NO_SUCH_UNIT, "unitId"))
			.brigade();
		if (form.to() != null && form.to().isBefore(form.from())) {
			throw this.answers.field(ENDS_BEFORE_IT_BEGINS, "to");
		}
		Set<String> numbers = new HashSet<>();
		List<ProjectForm.DocumentForm> documents = form.documents();
		for (int i = 0; documents != null && i < documents.size(); i++) {
			if (!numbers.add(documents.get(i).no())) {
				throw this.answers.field(DOCUMENT_TWICE, "documents[%d].no".formatted(i));
			}
		}
		return brigade;
	}

	/** Of whom a writer may say that they perform. */
	static Jurisdiction performers(Jurisdiction by) {
		return (by instanceof Jurisdiction.OwnAgency) ? by : new Jurisdiction.Everywhere();
	}

	/** Where the units lie that a writer may name. */
	static Jurisdiction units(Jurisdiction by) {
		return (by instanceof Jurisdiction.OwnAgency) ? new Jurisdiction.Everywhere() : by;
	}

	void checkSame(ServiceProject before, ProjectForm form) {
		if (!before.uscc().equals(form.performer())) {
			throw this.answers.field(OTHER_RECORD, "performer");
		}
		if (!before.unitId().equals(form.unitId())) {
			throw this.answers.field(OTHER_RECORD, "unitId");
		}
	}

}
