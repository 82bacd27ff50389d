package io.firewarden.registry.declaration.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of 附件3. A draft may lack anything; what a submission needs is
 * the matter of {@link Completeness}.
 *
 * @param legalRep 法定代表人, seen by the agency and officers only
 * @param phone seen by the agency and officers only
 * @param premisesArea square metres
 * @param technicalLead registration number of one of the engineers
 * @param signatory who answers for the form, seen by the agency and officers only
 */
public record DeclaredContent(@Nullable String name, @Nullable String legalRep, @Nullable String registeredAddress,
		@Nullable String practiceAddress, @Nullable String businessScope, @Nullable String phone,
		@Nullable LocalDate foundedOn, List<DeclaredKind> kinds, @Nullable BigDecimal premisesArea,
		@Nullable Tenure tenure, @Nullable String tenureDocument, @Nullable String technicalLead,
		@Nullable Boolean qualitySystem, @Nullable Boolean processControl, List<QualityDocument> qualityDocuments,
		List<DeclaredEngineer> engineers, List<DeclaredOperator> operators, List<DeclaredEquipment> equipment,
		List<DeclaredProject> projects, List<SelfCheckAnswer> selfCheck, List<DeclaredAttachment> attachments,
		@Nullable String signatory) {

	public DeclaredContent {
		kinds = rows(kinds);
		qualityDocuments = rows(qualityDocuments);
		engineers = rows(engineers);
		operators = rows(operators);
		equipment = rows(equipment);
		projects = rows(projects);
		selfCheck = rows(selfCheck);
		attachments = rows(attachments);
	}

	/** What those see who are neither the agency nor an officer: no names, no phone. */
	public DeclaredContent withoutPeople() {
		return new DeclaredContent(this.name, null, this.registeredAddress, this.practiceAddress, this.businessScope,
				null, this.foundedOn, this.kinds, this.premisesArea, this.tenure, this.tenureDocument,
				this.technicalLead, this.qualitySystem, this.processControl, this.qualityDocuments,
				this.engineers.stream().map(DeclaredEngineer::unnamed).toList(),
				this.operators.stream().map(DeclaredOperator::unnamed).toList(), this.equipment, this.projects,
				this.selfCheck,
				this.attachments.stream().map((one) -> one.scanned(one.scanId(), null, one.scanHash())).toList(), null);
	}

	/** The same form with these papers. */
	public DeclaredContent with(List<DeclaredAttachment> papers) {
		return new DeclaredContent(this.name, this.legalRep, this.registeredAddress, this.practiceAddress,
				this.businessScope, this.phone, this.foundedOn, this.kinds, this.premisesArea, this.tenure,
				this.tenureDocument, this.technicalLead, this.qualitySystem, this.processControl, this.qualityDocuments,
				this.engineers, this.operators, this.equipment, this.projects, this.selfCheck, papers, this.signatory);
	}

	/** Whether one of the papers has this scan. */
	public boolean names(String scanId) {
		return this.attachments.stream().anyMatch((one) -> scanId.equals(one.scanId()));
	}

	/** Who writes JSON may leave lists out. */
	private static <T> List<T> rows(@Nullable List<T> written) {
		return (written != null) ? written.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** 服务类别. */
	public enum DeclaredKind {

		MAINT_TEST, ASSESS

	}

	/** 场所权属. */
	public enum Tenure {

		OWNED, LEASED

	}

	/** 注册消防工程师等级. */
	public enum DeclaredLevel {

		CLASS_1, CLASS_2

	}

	/** 操作员职业方向. */
	public enum DeclaredDirection {

		MONITORING, MAINTENANCE

	}

	/** 项目类别. */
	public enum DeclaredProjectKind {

		MAINTENANCE, TESTING, ASSESSMENT

	}

	/** 自查结果. */
	public enum SelfCheckResult {

		CONFORM, NONCONFORM, NOT_APPLICABLE

	}

	/** A document of the quality or process-control system, and whether it is there. */
	public record QualityDocument(@Nullable String title, @Nullable Boolean present) {
	}

	/**
	 * 注册消防工程师.
	 *
	 * @param insuranceMonth last month of social insurance paid, such as 2022-01
	 */
	public record DeclaredEngineer(@Nullable String registrationNo, @Nullable DeclaredLevel level,
			@Nullable String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String role,
			@Nullable LocalDate contractFrom, @Nullable LocalDate contractTo, @Nullable String insuranceMonth) {

		/** What the row is known by. */
		public String key() {
			return this.level + "/" + this.registrationNo;
		}

		DeclaredEngineer unnamed() {
			return new DeclaredEngineer(this.registrationNo, this.level, null, this.validFrom, this.validTo, this.role,
					this.contractFrom, this.contractTo, this.insuranceMonth);
		}

	}

	/**
	 * 消防设施操作员.
	 *
	 * @param rank 5 to 1: the smaller number is the higher rank
	 */
	public record DeclaredOperator(@Nullable String certificateNo, @Nullable Integer rank,
			@Nullable DeclaredDirection direction, @Nullable String name, @Nullable LocalDate validFrom,
			@Nullable LocalDate validTo, @Nullable LocalDate contractFrom, @Nullable LocalDate contractTo) {

		/** What the row is known by. */
		public String key() {
			return String.valueOf(this.certificateNo);
		}

		DeclaredOperator unnamed() {
			return new DeclaredOperator(this.certificateNo, this.rank, this.direction, null, this.validFrom,
					this.validTo, this.contractFrom, this.contractTo);
		}

	}

	/** 设备. */
	public record DeclaredEquipment(@Nullable String itemCode, @Nullable Integer quantity, @Nullable String brand,
			@Nullable String model, @Nullable String serialNo, @Nullable LocalDate calibrationDueOn) {

		/** What the row is known by. */
		public String key() {
			return this.itemCode + "/" + ((this.serialNo != null) ? this.serialNo : "");
		}

	}

	/** 服务项目. */
	public record DeclaredProject(@Nullable String contractNo, @Nullable String client, @Nullable String clientUscc,
			@Nullable String address, @Nullable BigDecimal area, @Nullable DeclaredProjectKind kind,
			@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String projectLead, @Nullable String platformNo,
			@Nullable String lastReportNo, @Nullable LocalDate lastReportOn) {

		/** What the row is known by. */
		public String key() {
			return (this.contractNo != null) ? this.contractNo : String.valueOf(this.client);
		}

	}

	/**
	 * The agency's own answer to one item.
	 *
	 * @param item code in the catalogue, such as ELG-04
	 * @param doneOn when the measure was carried out
	 */
	public record SelfCheckAnswer(@Nullable String item, @Nullable SelfCheckResult answer, @Nullable String problem,
			@Nullable String measure, @Nullable LocalDate doneOn) {
	}

	/** 材料类别; the documents of an agency are kept under the same words. */
	public enum DeclaredPaper {

		LICENCE, PREMISES, CERTIFICATE, LABOUR_CONTRACT, INSURANCE, EQUIPMENT, SERVICE_CONTRACT, QUALITY, OTHER

	}

	/**
	 * A paper that goes with the form.
	 *
	 * @param scanId the document that is the scan of this paper; null while there is none
	 * @param scanName its file name, seen by the agency and officers only
	 * @param scanHash SHA-256 of its content
	 */
	public record DeclaredAttachment(@Nullable DeclaredPaper kind, @Nullable String title, @Nullable String reference,
			@Nullable String scanId, @Nullable String scanName, @Nullable String scanHash) {

		/** A paper that is asked for and not there yet. */
		public static DeclaredAttachment asked(DeclaredPaper kind, String title) {
			return new DeclaredAttachment(kind, title, null, null, null, null);
		}

		/** The same paper with this scan. */
		public DeclaredAttachment scanned(@Nullable String id, @Nullable String name, @Nullable String hash) {
			return new DeclaredAttachment(this.kind, this.title, this.reference, id, name, hash);
		}

	}

}
