package io.firewarden.sampling.draw.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.firewarden.platform.remote.Breakers;
import io.firewarden.sampling.draw.application.OfficersPort;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** No fallback: a draw with yesterday's officers would be wrong for ever. */
@Component
class FeignOfficers implements OfficersPort {

	private final RegistryOfficers registry;

	private final Breakers breakers;

	FeignOfficers(RegistryOfficers registry, Breakers breakers) {
		this.registry = registry;
		this.breakers = breakers;
	}

	@Override
	public List<RegisteredOfficer> all() {
		return this.breakers.ask("registry", this.registry::officers)
			.content()
			.stream()
			.filter((row) -> !Boolean.FALSE.equals(row.active()))
			.map(FeignOfficers::officer)
			.toList();
	}

	/** An older registry answers without the lists. */
	private static RegisteredOfficer officer(RegistryOfficers.Row row) {
		return new RegisteredOfficer(row.officerId(), row.brigade(), row.certificateValidTo(), row.onLeave(),
				all(row.leave(), (one) -> new Span(one.from(), one.to())),
				all(row.dispatches(), (one) -> new Dispatch(one.brigade(), new Span(one.from(), one.to()))),
				all(row.relations(), (one) -> new Relation(one.uscc(), one.kind(),
						new Span(Objects.requireNonNullElse(one.declaredOn(), LocalDate.MIN), one.until()))));
	}

	private static <T, R> List<R> all(@Nullable List<T> rows, Function<T, R> read) {
		return rows == null ? List.of() : rows.stream().map(read).toList();
	}

}
