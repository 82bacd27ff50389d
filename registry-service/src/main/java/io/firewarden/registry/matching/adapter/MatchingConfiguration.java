package io.firewarden.registry.matching.adapter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyIdentities;
import io.firewarden.registry.market.ScopeEvidence;
import io.firewarden.registry.matching.NameMatcher;
import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.ScopeEditions;
import io.firewarden.registry.matching.application.AgencyShelf;
import io.firewarden.registry.matching.application.DatedEditions;
import io.firewarden.registry.matching.application.DecidePair;
import io.firewarden.registry.matching.application.JudgeRows;
import io.firewarden.registry.matching.application.KeepPairs;
import io.firewarden.registry.matching.application.MatchNames;
import io.firewarden.registry.matching.application.PairMemory;
import io.firewarden.registry.matching.application.Proposals;
import io.firewarden.registry.matching.domain.MatchPoints;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.RecordComparison;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

	@Bean
	NameVocabulary nameVocabulary() {
		return ReferenceTables.nameVocabulary();
	}

	@Bean
	ScopeEditions scopeEditions(@Value("${firewarden.matching.editions}") Path folder, Clock clock) {
		return new DatedEditions(new EditionFiles(folder), clock);
	}

	@Bean
	ScopeEvidence scopeEvidence(ScopeEditions editions) {
		return (scope, edition) -> editions.of(edition).read(scope).shown();
	}

	@Bean
	MatchPoints matchPoints(Clock clock) {
		return ReferenceTables.matchPoints(LocalDate.now(clock));
	}

	@Bean
	RecordComparison recordComparison(MatchPoints points) {
		return new RecordComparison(points);
	}

	@Bean
	AgencyShelf agencyShelf(AgencyIdentities identities, NameVocabulary words, Clock clock) {
		return new AgencyShelf(identities, words, clock);
	}

	@Bean
	MongoPairs pairBook(AggregateStores stores, Clock clock) {
		return new MongoPairs(stores, clock);
	}

	@Bean
	PairMemory pairMemory(AgencyShelf shelf, MongoPairs book, Clock clock) {
		return new PairMemory(shelf, book, clock);
	}

	@Bean
	Proposals proposals(AgencyShelf shelf, RecordComparison comparison, NameVocabulary words) {
		return new Proposals(shelf, comparison, words);
	}

	@Bean
	JudgeRows rowJudge(PairMemory memory, Proposals proposals, ScopeEditions scopes, NameVocabulary words) {
		return new JudgeRows(memory, proposals, scopes, words);
	}

	@Bean
	KeepPairs keepPairs(Proposals proposals, PairMemory memory, MongoPairs book, ScopeEditions scopes,
			MatchPoints points, Clock clock) {
		return new KeepPairs(proposals, memory, book, scopes, points, clock);
	}

	@Bean
	NameMatcher nameMatcher(AgencyShelf shelf, RecordComparison comparison, NameVocabulary words) {
		return new MatchNames(shelf, comparison, words);
	}

	@Bean
	DecidePair decidePair(MongoPairs book, PairMemory memory) {
		return new DecidePair(book, memory);
	}

	@Bean
	PairDesk pairDesk(MongoPairs pairs, SupervisionUnits units, MessageSource texts, RecordAnswers answers,
			Problems problems) {
		return new PairDesk(pairs, units, texts, answers, problems);
	}

}
