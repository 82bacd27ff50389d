package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.equipment.RequiredEquipment;
import io.firewarden.registry.practitioner.Engaged;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluation needs to know of an agency.
 *
 * @param profile which article applies
 * @param subjectType the kind of market subject, as shown to the reader
 * @param legalPerson whether that kind is an enterprise legal person
 * @param premisesArea 工作场所建筑面积 in square metres
 * @param people everybody it has engaged, now or once, lapsed certificates included
 * @param equipment what it holds beside what the catalogue asks for
 * @param qualitySystem whether a 质量管理体系 is in place
 * @param processControl whether a 过程控制体系 is in place
 */
public record Facts(Profile profile, String subjectType, boolean legalPerson, BigDecimal premisesArea,
		List<Engaged> people, Equipment equipment, boolean qualitySystem, boolean processControl) {

	public Facts {
		people = List.copyOf(people);
	}

	/**
	 * What is held, and the edition of the catalogue that is in force.
	 *
	 * @param nextEdition first day of the next edition, where one is known
	 */
	public record Equipment(List<HeldItem> held, RequiredEquipment required, @Nullable LocalDate nextEdition) {

		/** As long as no next edition is known. */
		public Equipment(List<HeldItem> held, RequiredEquipment required) {
			this(held, required, null);
		}

		public Equipment {
			held = List.copyOf(held);
		}

	}

}
