package io.firewarden.registry.attachment;

import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.agency.AgencyDirectory;
import org.springframework.stereotype.Component;

/** The documents, answered from the register itself. */
@Component
class KeptPapers implements Papers {

	private final AttachmentRegister register;

	private final AgencyDirectory agencies;

	KeptPapers(AttachmentRegister register, AgencyDirectory agencies) {
		this.register = register;
		this.agencies = agencies;
	}

	@Override
	public Optional<Paper> find(String attachmentId, String uscc) {
		return this.register.records()
			.find(attachmentId, new Jurisdiction.Everywhere())
			.map(Stored::state)
			.filter((one) -> this.agencies.family(uscc).contains(one.uscc()))
			.map((one) -> new Paper(one.attachmentId(), one.fileName(), one.sha256(), one.withdrawnOn() == null));
	}

}
