package io.firewarden.registry.lead.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.lead.LeadStory;
import io.firewarden.registry.lead.ReferralDelivery.Receipt;
import io.firewarden.registry.lead.domain.GapList;
import io.firewarden.registry.lead.domain.Lead.State;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.LeadEvent;
import io.firewarden.registry.lead.domain.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeadWireTests {

	@ParameterizedTest
	@EnumSource(LeadEvent.Kind.class)
	void whatIsToldOfALeadKeepsItsContract(LeadEvent.Kind kind) {
		Lead.Output made = new Lead.Output(Lead.Output.Kind.CLEARANCE, "CL-1", Instant.EPOCH);
		WireEvent event = new LeadWire().toWire(new LeadEvent(kind, LeadStory.in(State.VERIFIED), LeadStory.TODAY,
				"现场核实", (kind == LeadEvent.Kind.FOLLOWED) ? made : null));
		assertThat(problems(event)).isEmpty();
	}

	@Test
	void whatIsToldOfAReferralKeepsItsContract() {
		Referral referral = new Referral("CG-1", "内消抄〔2022〕1号", GapList.MARKET_WITHOUT_FIRE, Referral.State.SENT,
				"511002", null,
				List.of(new Referral.Row(1, "LD-1", LeadStory.USCC, "名", "XC-A", "未登记", "条例", "511002")),
				LocalDate.of(2022, 3, 7), 1, Instant.EPOCH, "user:zhidui", 0, null, null, null)
			.received(new Receipt("SCJG-00001", Instant.EPOCH, 1, List.of(), List.of()));
		assertThat(problems(new WireEvent("registry.referral-received.v1", ReferralBook.OnWire.of(referral))))
			.isEmpty();
	}

	@Test
	void whatIsAskedOfTheNotificationServiceKeepsItsContract() {
		assertThat(problems(new WireEvent("registry.public-list-requested.v1",
				new PublicLists.PublicList("GS-1", "SCOPE_NOT_PRACTISING", "511000", LeadStory.TODAY,
						List.of(new PublicLists.Company(LeadStory.USCC, "名"))))))
			.isEmpty();
	}

	private static List<String> problems(WireEvent event) {
		return Contracts.problems(event.type(), StoredJson.mapper().writeValueAsString(event.data()));
	}

}
