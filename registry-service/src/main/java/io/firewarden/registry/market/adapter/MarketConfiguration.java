package io.firewarden.registry.market.adapter;

import java.time.Clock;
import java.time.LocalDate;

import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.market.RecordIntake;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.RowsTaken;
import io.firewarden.registry.market.application.DayPulls;
import io.firewarden.registry.market.application.PublicRecordReader;
import io.firewarden.registry.market.application.PublicRecords;
import io.firewarden.registry.market.application.RecordTables;
import io.firewarden.registry.market.application.RowReader;
import io.firewarden.registry.market.application.RunBatch;
import io.firewarden.registry.market.application.StreamPulse;
import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.register.KeyedHash;
import io.firewarden.registry.work.FileSweep;
import io.firewarden.registry.work.WorkFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
class MarketConfiguration {

	@Bean
	MongoFeedLedger feedLedger(ServiceDatabase database, FeedSettings settings) {
		return new MongoFeedLedger(database, Clock.systemUTC(), settings.lease());
	}

	@Bean
	FeedFiles feedFiles(FeedSettings settings) {
		return new FeedFiles(new WorkFiles(settings.folder()), MarketReference.titles(),
				MarketReference.recordTitles());
	}

	@Bean
	MongoMarketRows keptMarketRows(ServiceDatabase database, Clock clock) {
		return new MongoMarketRows(database, clock);
	}

	@Bean
	MongoMarketRegister keptMarketRegister(ServiceDatabase database) {
		return new MongoMarketRegister(database);
	}

	@Bean
	MarketEvidence marketEvidence(ServiceDatabase database) {
		return new MarketEvidence(database);
	}

	@Bean
	RowReader marketRowReader(Clock clock,
			@Value("${firewarden.identity.key:${firewarden.service.secret}}") String secret) {
		return new RowReader(MarketReference.tables(LocalDate.now(clock)), new KeyedHash("market-person", secret)::of);
	}

	@Bean
	MongoPublicRecords publicRecords(ServiceDatabase database, MongoMarketRows rows) {
		return new MongoPublicRecords(database, rows);
	}

	@Bean
	RecordTables recordTables(PublicRecords records, Clock clock) {
		return new RecordTables(new PublicRecordReader(MarketReference.tables(LocalDate.now(clock)).values()), records);
	}

	@Bean
	RunBatch.Parts feedParts(FeedFiles files, RowReader reader, MongoMarketRows rows, RecordTables tables,
			ObjectProvider<RowJudge> judge, ObjectProvider<RowsTaken> listeners, AgencyRoll agencies) {
		return new RunBatch.Parts(files, reader, judge.getIfAvailable(() -> new PlainJudge(agencies)), rows,
				listeners.orderedStream().toList(), files::scratch, tables);
	}

	@Bean
	RecordIntake recordIntake(RunBatch.Parts parts, MongoMarketRows rows, Clock clock) {
		return new TakeRecords(MarketReference.titles(), parts, rows, clock);
	}

	@Bean
	RunBatch runBatch(MongoFeedLedger ledger, RunBatch.Parts parts, FeedSettings settings, Clock clock) {
		return new RunBatch(ledger, parts, clock,
				new RunBatch.Limits(settings.rejectedPercent(), settings.keep(), settings.keepAfterFailure()));
	}

	@Bean
	FeedWorker feedWorker(Ids ids, MongoFeedLedger ledger, RunBatch runBatch) {
		return new FeedWorker(ids.next(), ledger, runBatch);
	}

	@Bean
	AcceptBatch acceptBatch(MongoFeedLedger ledger, FeedWorker worker, FeedSettings settings, Clock clock) {
		return new AcceptBatch(ledger, new WorkFiles(settings.folder()), worker, settings.largest().toBytes(), clock);
	}

	@Bean
	DropFolder dropFolder(FeedSettings settings, AcceptBatch accept, Leases leases) {
		return new DropFolder(settings.drop(), accept, leases, Clock.systemUTC(), settings.settled());
	}

	@Bean
	FeedDesk feedDesk(MongoFeedLedger ledger, AcceptBatch accept, FeedWorker worker, FeedSettings settings,
			Problems problems, Clock clock) {
		return new FeedDesk(ledger, accept, worker, settings, problems, clock);
	}

	@Bean
	FeedWords feedWords(MessageSource texts, ObjectProvider<RowsTaken> listeners) {
		return new FeedWords(texts, listeners.orderedStream().toList());
	}

	@Bean
	FeedHealth feedHealth(MongoFeedLedger ledger, DayPulls pulls, StreamPulse stream, DropFolder folder,
			FeedWords words, FeedSettings settings, Clock clock) {
		ColumnTitles titles = MarketReference.titles();
		ColumnTitles recordTitles = MarketReference.recordTitles();
		return new FeedHealth(ledger, pulls, stream, folder, words,
				new FeedDrift((title) -> titles.of(title) != null || recordTitles.of(title) != null, clock.getZone()),
				new FeedHealth.Bounds(settings.late(), settings.remembered()), clock);
	}

	@Bean
	FeedHousekeeping feedHousekeeping(MongoFeedLedger ledger, FeedSettings settings, Leases leases, Clock clock) {
		return new FeedHousekeeping(new FileSweep("market-files", ledger.work(), new WorkFiles(settings.folder()),
				FeedFiles.UPLOAD, leases, clock));
	}

}
