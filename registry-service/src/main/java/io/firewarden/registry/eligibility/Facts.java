package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the evaluation needs to know of an agency.
 *
 * @param profile which article applies
 * @param subjectType the kind of market subject, as shown to the reader
 * @param legalPerson whether that kind is an enterprise legal person
 * @param premisesArea 工作场所建筑面积 in square metres
 * @param engineers 注册消防工程师, lapsed ones included
 * @param operators 消防设施操作员, lapsed ones included
 * @param qualitySystem whether a 质量管理体系 is in place
 * @param processControl whether a 过程控制体系 is in place
 */
public record Facts(Profile profile, String subjectType, boolean legalPerson, BigDecimal premisesArea,
		List<EngineerCertificate> engineers, List<OperatorCertificate> operators, boolean qualitySystem,
		boolean processControl) {

	public Facts {
		engineers = List.copyOf(engineers);
		operators = List.copyOf(operators);
	}

	/**
	 * A registration of an engineer, valid on both days and between; class one is the
	 * higher.
	 */
	public record EngineerCertificate(String registrationNo, boolean classOne, LocalDate validFrom, LocalDate validTo) {
	}

	/**
	 * A certificate of an operator, valid on both days and between; rank 5 is the lowest,
	 * 1 the highest.
	 */
	public record OperatorCertificate(String certificateNo, int rank, LocalDate validFrom, LocalDate validTo) {
	}

}
