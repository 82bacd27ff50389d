package io.firewarden.registry.market.adapter;

import java.util.List;
import java.util.Locale;

import io.firewarden.registry.market.RowsTaken;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedBatch.Note;
import io.firewarden.registry.market.domain.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What there is to say about batches and rows, in words. */
final class FeedWords {

	private final MessageSource texts;

	private final List<RowsTaken> listeners;

	FeedWords(MessageSource texts, List<RowsTaken> listeners) {
		this.texts = texts;
		this.listeners = List.copyOf(listeners);
	}

	BatchView view(FeedBatch one, Locale locale) {
		FeedBatch.Tally tally = one.tally();
		boolean counted = one.progress().checked();
		Long rows = counted ? Long.valueOf(tally.read()) : one.delivery().rows();
		long read = (one.state() == FeedBatch.State.RUNNING) ? tally.done() : tally.read();
		String charset = (one.finding().layout() != null) ? one.finding().layout().charset() : null;
		return new BatchView(one.id(), one.source(), one.delivery().table(), one.delivery().number(),
				one.delivery().full() ? "F" : "D", one.delivery().fileName(), one.finding().format(), charset,
				one.state(), rows, read, tally.accepted(), tally.warned(), tally.rejected(), tally.kept(),
				tally.unchanged(), tally.stale(), this.listeners.stream().mapToLong((to) -> to.leads(one.id())).sum(),
				one.delivery().prev(), one.delivery().periodFrom(), one.delivery().periodTo(), one.sha256(),
				one.bytes(), one.receivedAt(), one.startedAt(), one.finishedAt(), one.delivery().by(),
				(one.problem() != null) ? note(one.problem(), locale) : null,
				one.finding().notes().stream().map((note) -> note(note, locale)).toList(), decision(one),
				one.keepUntil(), one.filesKept(), one.resumed());
	}

	private static BatchView.@Nullable DecisionView decision(FeedBatch one) {
		FeedBatch.Decision made = one.decision();
		return (made != null) ? new BatchView.DecisionView(made.by(), made.reason(), made.at()) : null;
	}

	BatchView.NoteView note(Note note, Locale locale) {
		return new BatchView.NoteView(note.code(), sentence(note.code(), note.args().toArray(), locale));
	}

	/** What is wrong with a row; {@code {0}} is what stands there. */
	String sentence(Fault fault, Locale locale) {
		String value = (fault.value() != null) ? fault.value() : "";
		String detail = (fault.detail() != null) ? fault.detail() : "";
		return sentence(fault.kind().code(), new Object[] { value, detail }, locale);
	}

	/** What a column is called. */
	@Nullable String field(Fault fault, Locale locale) {
		return (fault.field() != null) ? this.texts.getMessage("market.field." + fault.field(), null, locale) : null;
	}

	private String sentence(String code, Object[] args, Locale locale) {
		return this.texts.getMessage(code, args, locale);
	}

}
