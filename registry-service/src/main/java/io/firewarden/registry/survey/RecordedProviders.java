package io.firewarden.registry.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import org.springframework.stereotype.Component;

/** Answered from the register of surveys. */
@Component
class RecordedProviders implements SurveyedProviders {

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
