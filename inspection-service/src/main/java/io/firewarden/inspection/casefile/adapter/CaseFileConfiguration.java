package io.firewarden.inspection.casefile.adapter;

import io.firewarden.inspection.casefile.application.CaseNumbers;
import io.firewarden.inspection.casefile.application.FileCase;
import io.firewarden.inspection.casefile.domain.CaseFile.CaseNumber;
import io.firewarden.inspection.numbering.DocumentKind;
import io.firewarden.inspection.numbering.DocumentNumbers;
import io.firewarden.platform.store.AggregateStores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseFileConfiguration {

	@Bean
	MongoCaseFiles mongoCaseFiles(AggregateStores stores) {
		return new MongoCaseFiles(stores);
	}

	@Bean
	CaseOutcome caseOutcome(MongoCaseFiles caseFiles, DocumentNumbers documents) {
		CaseNumbers numbers = (unit, year, task) -> documents.take(DocumentKind.CASE, unit, year, task.value())
			.map(CaseNumber::new);
		return new CaseOutcome(new FileCase(caseFiles, numbers));
	}

}
