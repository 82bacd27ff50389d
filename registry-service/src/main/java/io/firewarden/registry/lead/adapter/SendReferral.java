package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Numbers;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.lead.application.LeadOutputs;
import io.firewarden.registry.lead.domain.GapList;
import io.firewarden.registry.lead.domain.Lead.Output;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Writes a 抄告 of the chosen leads and sends it on its way. */
final class SendReferral {

	static final Rule NOTHING_TO_SEND = new Rule("REG-603");

	private static final int MOST = 2000;

	private final LeadSearch search;

	private final LeadOutputs outputs;

	private final ReferralBook book;

	private final LeadWording wording;

	private final Numbers numbers;

	private final Problems problems;

	private final Clock clock;

	SendReferral(LeadSearch search, LeadOutputs outputs, ReferralBook book, LeadWording wording, Numbers numbers,
			Problems problems, Clock clock) {
		this.search = search;
		this.outputs = outputs;
		this.book = book;
		this.wording = wording;
		this.numbers = numbers;
		this.problems = problems;
		this.clock = clock;
	}

	/**
	 * The referral; the same choice on the same day is the same one.
	 * @param chosen null: all that stand in the list and were not sent before
	 */
	Stored<Referral> send(GapList list, @Nullable Set<String> chosen, @Nullable String note, Caller caller) {
		Jurisdiction by = caller.jurisdiction();
		List<Stored<Lead>> leads = chosen(list, chosen, by);
		if (leads.isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NOTHING_TO_SEND);
		}
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		String ids = String.join(",", leads.stream().map(Stored::id).sorted().toList());
		String id = "CG-" + Ids.derived(list.name(), ids, now.toLocalDate().toString()).substring(0, 16);
		long sequence = this.numbers.take("referral/" + now.getYear(), id);
		List<Referral.Row> rows = new ArrayList<>();
		for (Stored<Lead> stored : leads) {
			Lead lead = stored.state();
			rows.add(new Referral.Row(rows.size() + 1, lead.id(), lead.uscc(), lead.subject().name(),
					lead.rule().code(), this.wording.say(lead.explanation(), Locale.CHINA),
					this.wording.basis(lead.rule(), Locale.CHINA), lead.brigade()));
		}
		String number = "内消抄〔%d〕%d号".formatted(now.getYear(), sequence);
		this.book.add(new Referral(id, number, list, Referral.State.SENT,
				(by instanceof Jurisdiction.Brigade(String code)) ? code : null, note, rows, now.toLocalDate(),
				(int) sequence, now.toInstant(), caller.actor(), 0, null, null, null));
		leads.forEach((lead) -> this.outputs.handle(lead.id(), Output.Kind.REFERRAL, id, caller.actor(), now));
		return this.book.find(id, new Jurisdiction.Everywhere()).orElseThrow();
	}

	private List<Stored<Lead>> chosen(GapList list, @Nullable Set<String> chosen, Jurisdiction by) {
		return this.search.live(list.rules(), null, by)
			.stream()
			.filter((lead) -> (chosen != null) ? chosen.contains(lead.id())
					: lead.state().outputs().stream().noneMatch((one) -> one.kind() == Output.Kind.REFERRAL))
			.limit(MOST)
			.toList();
	}

}
