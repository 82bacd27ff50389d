package io.firewarden.registry.attachment;

import java.time.LocalDate;

import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.FileFormat;
import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * A document of an agency, as a file.
 *
 * @param brigade the agency's
 * @param note what the kind does not say, such as whose certificate it is
 * @param bytes size of the file
 * @param sha256 what the file is kept under
 * @param by account of whoever brought it
 * @param withdrawnOn null while it stands
 */
record Attachment(String attachmentId, String uscc, String brigade, Kind kind, @Nullable String note, String fileName,
		FileFormat type, long bytes, String sha256, String by, LocalDate addedOn, @Nullable LocalDate withdrawnOn,
		RecordSource source) {

	/** The id that a file of an agency has however often it is brought. */
	static String id(String uscc, Kind kind, String sha256) {
		return "AT-" + Ids.derived(uscc, kind.name(), sha256).substring(0, 16);
	}

	/** The same file, now that the agency belongs to another brigade. */
	Attachment of(String moved) {
		return new Attachment(this.attachmentId, this.uscc, moved, this.kind, this.note, this.fileName, this.type,
				this.bytes, this.sha256, this.by, this.addedOn, this.withdrawnOn, this.source);
	}

	Attachment withdrawn(LocalDate on) {
		return (this.withdrawnOn != null) ? this : new Attachment(this.attachmentId, this.uscc, this.brigade, this.kind,
				this.note, this.fileName, this.type, this.bytes, this.sha256, this.by, this.addedOn, on, this.source);
	}

	/** What is on the paper. */
	enum Kind {

		/** 营业执照. */
		LICENCE,
		/** 产权或租赁证明. */
		PREMISES,
		/** 注册证书、职业资格证书. */
		CERTIFICATE,
		/** 劳动合同. */
		LABOUR_CONTRACT,
		/** 社会保险缴纳证明. */
		INSURANCE,
		/** 设备发票、校准证书. */
		EQUIPMENT,
		/** 技术服务合同. */
		SERVICE_CONTRACT,
		/** 质量管理和过程控制文件. */
		QUALITY, OTHER

	}

}
