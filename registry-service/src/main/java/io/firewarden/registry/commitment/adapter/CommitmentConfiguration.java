package io.firewarden.registry.commitment.adapter;

import java.time.Instant;
import java.util.Map;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.registry.commitment.CommitmentDirectory;
import io.firewarden.registry.commitment.application.BreachCommitment;
import io.firewarden.registry.commitment.application.Commitments;
import io.firewarden.registry.commitment.application.RefuseCommitment;
import io.firewarden.registry.commitment.application.SignCommitment;
import io.firewarden.registry.commitment.domain.LetterTemplates;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CommitmentConfiguration {

	@Bean
	MongoCommitments commitments(AggregateStores stores) {
		return new MongoCommitments(stores);
	}

	@Bean
	LetterTemplates letterTemplates() {
		return load();
	}

	@Bean
	SignCommitment signCommitment(Commitments commitments, LetterTemplates templates) {
		return new SignCommitment(commitments, templates);
	}

	@Bean
	RefuseCommitment refuseCommitment(Commitments commitments) {
		return new RefuseCommitment(commitments);
	}

	@Bean
	BreachCommitment breachCommitment(Commitments commitments, LetterTemplates templates) {
		return new BreachCommitment(commitments, templates);
	}

	@Bean
	CommitmentAnswers commitmentAnswers(LetterTemplates templates, SupervisionUnits units, MessageSource texts,
			Clock clock) {
		return new CommitmentAnswers(templates, units, texts, clock);
	}

	@Bean
	CommitmentDirectory commitmentDirectory(MongoCommitments commitments) {
		return new CommitmentDirectory() {
			@Override
			public Map<String, Held> held() {
				return commitments.held();
			}

			@Override
			public Map<String, Held> held(Instant since) {
				return commitments.held(since);
			}
		};
	}

	@Bean
	EventConsumer commitmentConsumer(BreachCommitment breachCommitment) {
		return EventConsumer.named("commitment")
			.from("registry")
			.on("registry.eligibility-changed.v1", EligibilityHeard.class,
					(event) -> breachCommitment.handle(event, event.data().uscc(), event.data().failed(),
							event.data().asOf()))
			.build();
	}

	static LetterTemplates load() {
		try (InputStream json = new ClassPathResource("reference/commitment-templates.json").getInputStream()) {
			return JsonMapper.shared().readValue(json, LetterTemplates.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is read of a change of eligibility. */
	record EligibilityHeard(String uscc, LocalDate asOf, List<ConditionHeard> conditions) {

		List<String> failed() {
			return this.conditions.stream()
				.filter((condition) -> condition.result().equals("FAIL"))
				.map(ConditionHeard::code)
				.toList();
		}

	}

	/** One condition of the event. */
	record ConditionHeard(String code, String result) {
	}

}
