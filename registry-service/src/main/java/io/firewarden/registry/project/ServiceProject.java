package io.firewarden.registry.project;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * 服务项目: one agency's service at one unit.
 *
 * @param uscc who performs the service
 * @param contractParty who signed the contract; another than the performer is a hint of
 * 转包、分包 (Order 7 art. 13)
 * @param brigade the unit's: practice belongs to where it happens
 * @param contractNo null where no written contract is known, which art. 13 asks for
 * @param to last day; null while it is open
 * @param projectLead registration number; null where none is named, which art. 13 asks
 * for
 */
record ServiceProject(String projectId, String uscc, String contractParty, String unitId, String brigade, Kind kind,
		@Nullable String contractNo, LocalDate from, @Nullable LocalDate to, @Nullable String projectLead,
		@Nullable String platformNo, @Nullable Exemption exemption, List<ConclusionDocument> documents,
		RecordSource source) {

	ServiceProject {
		documents = List.copyOf(documents);
	}

	/** The id that a project has wherever it is first written. */
	static String id(String uscc, String unitId, Kind kind, @Nullable String contractNo, LocalDate from) {
		return "PJ-" + Ids.derived(uscc, unitId, kind.name(), (contractNo != null) ? contractNo : "@" + from)
			.substring(0, 16);
	}

	/** The same project, at a unit that another brigade has taken over. */
	ServiceProject of(String moved) {
		return new ServiceProject(this.projectId, this.uscc, this.contractParty, this.unitId, moved, this.kind,
				this.contractNo, this.from, this.to, this.projectLead, this.platformNo, this.exemption, this.documents,
				this.source);
	}

	boolean runs(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
	}

	/** What is done. */
	enum Kind {

		/** 维护保养. */
		MAINTENANCE,
		/** 检测. */
		TESTING,
		/** 评估. */
		ASSESSMENT

	}

	/** Why a project is out of scope. */
	enum Exemption {

		/** 施工单位质保期内维护 (Order 7 art. 36). */
		WARRANTY_BY_CONTRACTOR

	}

	/** 书面结论文件, and with which number the platform knows it. */
	record ConclusionDocument(String no, DocumentKind kind, LocalDate on, @Nullable String platformNo) {
	}

	/** What a document of a project can be. */
	enum DocumentKind {

		REPORT, RECORD, CONCLUSION

	}

}
