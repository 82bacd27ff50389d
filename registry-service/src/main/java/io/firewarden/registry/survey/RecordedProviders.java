package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.register.Why;
import org.springframework.stereotype.Component;

/** Answered from the register of surveys. */
@Component
class RecordedProviders implements SurveyedProviders {

	private static final int ATTEMPTS = 20;

	private final SurveyRegister register;

	RecordedProviders(SurveyRegister register) {
		this.register = register;
	}

	@Override
	public List<Named> naming(Collection<String> usccs) {
		return this.register.answers()
			.store()
			.documents()
			.find(Filters.in("body.matched", usccs))
			.map(this.register.answers()::read)
			.map((one) -> new Named(one.surveyId(), one.matched(), one.unitId(), one.providerName(), one.contractNo(),
					one.answeredOn()))
			.into(new ArrayList<>());
	}

	@Override
	public void registered(String strangerId, String uscc, LocalDate today) {
		Why why = Why.officer(null, today);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<Stored<Stranger>> before = this.register.stranger(strangerId, new Jurisdiction.Everywhere());
			Optional<Stranger> after = before.flatMap((stored) -> stored.state().registered(uscc));
			if (before.isEmpty() || after.isEmpty()) {
				return;
			}
			if (this.register.save(before.get(), after.get(), why)) {
				after.get()
					.mentions()
					.forEach((mention) -> this.register.answers()
						.find(mention.surveyId(), new Jurisdiction.Everywhere())
						.ifPresent((answer) -> this.register.answers()
							.put(answer.state(), why, (current) -> current.meaning(uscc))));
				return;
			}
		}
		throw new IllegalStateException("overtaken too often: " + strangerId);
	}

	@Override
	public List<Unregistered> open() {
		return this.register.strangers(null, Stranger.State.OPEN, new Jurisdiction.Everywhere())
			.stream()
			.map((stored) -> stored.state())
			.map((one) -> new Unregistered(one.strangerId(), one.nameKey(), one.names(), one.uscc(),
					one.mentions()
						.stream()
						.map((mention) -> new Named(mention.surveyId(), null, mention.unitId(), one.names().getFirst(),
								mention.contractNo(), mention.answeredOn()))
						.toList()))
			.toList();
	}

}
