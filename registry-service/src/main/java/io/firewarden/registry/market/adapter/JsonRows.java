package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

import io.firewarden.registry.market.application.FeedRows;
import io.firewarden.registry.market.application.Lines;
import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FeedField;
import org.jspecify.annotations.Nullable;

/** Rows of one JSON object a line. */
final class JsonRows implements FeedRows {

	private final Lines lines;

	private final JsonObjectReader objects;

	private @Nullable Fault fault;

	JsonRows(InputStream in, ColumnTitles known, long offset, long line) throws IOException {
		this.lines = new Lines(in, offset, line);
		this.objects = new JsonObjectReader(known);
	}

	@Override
	public boolean next() throws IOException {
		if (!this.lines.next()) {
			return false;
		}
		this.fault = this.lines.fault();
		if (this.fault == null) {
			this.fault = this.objects.read(this.lines.text());
		}
		return true;
	}

	@Override
	public long line() {
		return this.lines.line();
	}

	@Override
	public long following() {
		return this.lines.following();
	}

	@Override
	public long followingLine() {
		return this.lines.followingLine();
	}

	@Override
	public @Nullable Fault fault() {
		return this.fault;
	}

	@Override
	public @Nullable String text(FeedField field) {
		return this.objects.text(field);
	}

	@Override
	public Set<String> titles() {
		return new LinkedHashSet<>(this.objects.titles());
	}

	String charset() {
		return this.lines.charset();
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
