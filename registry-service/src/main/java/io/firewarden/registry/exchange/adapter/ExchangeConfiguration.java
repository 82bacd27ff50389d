package io.firewarden.registry.exchange.adapter;

import java.time.Clock;
import java.util.List;

import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.application.RunImport;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExchangeSettings.class)
class ExchangeConfiguration {

	@Bean
	Registers exchangedRegisterBeans(List<Register<?>> registers) {
		return new Registers(registers);
	}

	@Bean
	MongoImports imports(ServiceDatabase database, ExchangeSettings settings) {
		return new MongoImports(database, Clock.systemUTC(), settings.lease());
	}

	@Bean
	ImportLedger importLedger(MongoImports imports) {
		return new ImportLedger(imports);
	}

	@Bean
	ImportFiles importFiles(ExchangeSettings settings) {
		return new ImportFiles(settings.folder());
	}

	@Bean
	ReturnedFiles returnedFiles(ImportFiles files) {
		return new ReturnedFiles(files);
	}

	@Bean
	Sentences exchangeSentences(MessageSource texts, Registers registers) {
		return new Sentences(texts, registers);
	}

	@Bean
	Tables exchangeTables(Sentences sentences) {
		return new Tables(sentences);
	}

	@Bean
	Returned returnedRows(ImportFiles files, ReturnedFiles rows, Sentences sentences) {
		return new Returned(files, rows, sentences);
	}

	@Bean
	RunImport runImport(MongoImports imports, ImportFiles files, ReturnedFiles returned, ExchangeSettings settings,
			Clock clock) {
		return new RunImport(imports, new TableSource(files, settings.rows()), returned, clock, settings.keep());
	}

	@Bean
	ImportWorker importWorker(Ids ids, MongoImports imports, Registers registers, RunImport runImport) {
		return new ImportWorker(ids.next(), imports, registers, runImport);
	}

	@Bean
	AcceptUpload acceptUpload(Registers registers, MongoImports imports, ImportFiles files, ImportWorker worker,
			ExchangeSettings settings, Problems problems, Clock clock) {
		return new AcceptUpload(registers, imports, files, worker, settings.largest(), problems, clock);
	}

	@Bean
	ImportHousekeeping importHousekeeping(MongoImports imports, ImportFiles files, Leases leases, Clock clock) {
		return new ImportHousekeeping(imports, files, leases, clock);
	}

}
