package io.firewarden.registry.lead.adapter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.lead.application.LeadOutputs;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.GapList;
import io.firewarden.registry.lead.domain.Lead.Output;
import io.firewarden.registry.lead.domain.Lead;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Companies with scope alone go to the public by way of a notice: the notification
 * service drafts it, and three people see to it. Only what officers verified is asked
 * for.
 */
final class PublicLists {

	static final Rule NOT_TO_PUBLISH = new Rule("REG-607");

	/** A notice takes 3000 characters. */
	private static final int IN_ONE_NOTICE = 40;

	private static final String DETACHMENT = "511000";

	private final AggregateStore<PublicList, PublicList> store;

	private final LeadSearch search;

	private final LeadOutputs outputs;

	private final Problems problems;

	PublicLists(AggregateStores stores, LeadSearch search, LeadOutputs outputs, Problems problems) {
		this.store = stores.open("public-list", StateForm.json(PublicList.class),
				(PublicList list) -> new WireEvent("registry.public-list-requested.v1", list));
		this.search = search;
		this.outputs = outputs;
		this.problems = problems;
	}

	/** Asks for notices; the same choice on the same day asks once. */
	List<PublicList> request(GapList list, @Nullable Set<String> chosen, Caller caller, ZonedDateTime now) {
		Jurisdiction by = caller.jurisdiction();
		List<Stored<Lead>> leads = (list == GapList.MARKET_WITHOUT_FIRE)
				? this.search.live(List.of(CrossCheck.XC_A), null, by)
					.stream()
					.filter((lead) -> (chosen == null) ? lead.state().verified() : chosen.contains(lead.id()))
					.toList()
				: List.of();
		boolean sound = leads.stream().allMatch((lead) -> lead.state().verified() && lead.state().uscc() != null);
		if (leads.isEmpty() || !sound) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NOT_TO_PUBLISH);
		}
		String brigade = (by instanceof Jurisdiction.Brigade(String code)) ? code : DETACHMENT;
		List<PublicList> requested = new ArrayList<>();
		for (int from = 0; from < leads.size(); from += IN_ONE_NOTICE) {
			List<Stored<Lead>> part = leads.subList(from, Math.min(leads.size(), from + IN_ONE_NOTICE));
			String ids = String.join(",", part.stream().map(Stored::id).sorted().toList());
			PublicList one = new PublicList("GS-" + Ids.derived(ids, now.toLocalDate().toString()).substring(0, 16),
					"SCOPE_NOT_PRACTISING", brigade, now.toLocalDate(),
					part.stream()
						.map((lead) -> new Company(String.valueOf(lead.state().uscc()), lead.state().subject().name()))
						.toList());
			this.store.insert(one.listId(), new Changed<>(one, List.of(one)));
			part.forEach((lead) -> this.outputs.handle(lead.id(), Output.Kind.PUBLIC_LIST, one.listId(), caller.actor(),
					now));
			requested.add(one);
		}
		return requested;
	}

	/** A list as it is asked for, and as {@code infra/contracts} describes it. */
	record PublicList(String listId, String kind, String brigade, LocalDate requestedOn, List<Company> companies) {
	}

	/** An enterprise of the list. */
	record Company(String uscc, String name) {
	}

}
