package io.firewarden.sampling.campaign.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.sampling.campaign.domain.CampaignEvent;

/** Campaign events as others read them, see infra/contracts. */
final class CampaignWire {

	private CampaignWire() {
	}

	static WireEvent toWire(CampaignEvent event) {
		return switch (event) {
			case CampaignEvent.CampaignActivated(var campaign, var revision, var approval) ->
				new WireEvent("sampling.campaign-activated.v1", new Activated(campaign, revision, approval.authority(),
						approval.documentNo(), approval.filingNo(), approval.approvedOn()));
			case CampaignEvent.CampaignRevised(var campaign, var revision, var reason, var changed) ->
				new WireEvent("sampling.campaign-revised.v1", new Revised(campaign, revision, reason, changed));
		};
	}

	record Activated(String campaign, int revision, String authority, String documentNo, String filingNo,
			LocalDate approvedOn) {
	}

	record Revised(String campaign, int revision, String reason, List<String> changed) {
	}

}
