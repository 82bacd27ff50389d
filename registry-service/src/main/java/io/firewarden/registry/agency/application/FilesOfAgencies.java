package io.firewarden.registry.agency.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.AgencyFiles;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/** The files of the register, for other features. */
public final class FilesOfAgencies implements AgencyFiles {

	private final Agencies agencies;

	public FilesOfAgencies(Agencies agencies) {
		this.agencies = agencies;
	}

	@Override
	public Map<String, FileCard> of(Collection<String> usccs) {
		Map<String, FileCard> cards = new LinkedHashMap<>();
		this.agencies.all(usccs)
			.stream()
			.map(Versioned::state)
			.filter((agency) -> agency.mergedInto() == null)
			.forEach((agency) -> cards.put(agency.uscc().value(), card(agency)));
		return cards;
	}

	@Override
	public List<FileCard> after(@Nullable String uscc, int most) {
		return this.agencies.following((uscc != null) ? new Uscc(uscc) : null, most)
			.stream()
			.map((agency) -> card(agency.state()))
			.toList();
	}

	private static FileCard card(ServiceAgency agency) {
		AgencyFile file = agency.file();
		Particulars more = file.particulars();
		return new FileCard(agency.uscc().value(), file.name(), file.brigade().value(), file.subjectType().name(),
				file.orderedKinds().stream().map(ServiceKind::name).toList(), file.originScope().name(),
				more.homeRegion(), file.entries().nationalSystem(), file.entries().sichuanPlatform(), more.legalRep(),
				more.phone(), more.registeredAddress(), more.practiceAddress());
	}

}
