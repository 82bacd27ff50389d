package io.firewarden.registry.exchange.adapter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Effect;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import org.jspecify.annotations.Nullable;

/** The register, until the process dies in the writing of a batch. */
final class Killing<R> implements Register<R> {

	private final Register<R> register;

	private final boolean written;

	private int left;

	Killing(Register<R> register, int batch, boolean written) {
		this.register = register;
		this.left = batch;
		this.written = written;
	}

	@Override
	public String name() {
		return this.register.name();
	}

	@Override
	public String title() {
		return this.register.title();
	}

	@Override
	public List<Column<?>> columns() {
		return this.register.columns();
	}

	@Override
	public Set<Role> importers() {
		return this.register.importers();
	}

	@Override
	public Set<Role> exporters() {
		return this.register.exporters();
	}

	@Override
	public @Nullable R read(TableRow row, Importer by) {
		return this.register.read(row, by);
	}

	@Override
	public String key(R value) {
		return this.register.key(value);
	}

	@Override
	public Batch prepare(List<Line<R>> lines, Importer by) {
		Batch batch = this.register.prepare(lines, by);
		return new Batch() {

			@Override
			public List<Effect> planned() {
				return batch.planned();
			}

			@Override
			public List<Effect> write() {
				boolean last = --Killing.this.left == 0;
				List<Effect> effects = (last && !Killing.this.written) ? List.of() : batch.write();
				if (last) {
					throw new Killed();
				}
				return effects;
			}

		};
	}

	@Override
	public void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows) {
		this.register.export(filters, by, rows);
	}

	/** The process is gone. */
	static final class Killed extends Error {

	}

}
