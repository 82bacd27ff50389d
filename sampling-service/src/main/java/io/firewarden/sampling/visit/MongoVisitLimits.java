package io.firewarden.sampling.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.platform.store.WireForm;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The limits as kept; before anybody changed them, those that come with the service. */
@Component
class MongoVisitLimits implements LimitBook {

	private static final String ONLY = "visit-limits";

	private final AggregateStore<LimitEditions, Void> store;

	private final LimitEditions delivered;

	MongoVisitLimits(AggregateStores stores) {
		this.store = stores.open("visit-limits", StateForm.json(LimitEditions.class), WireForm.<Void>silent())
			.keepingVersions();
		this.delivered = delivered();
	}

	@Override
	public VisitLimits on(LocalDate day) {
		return current().state().on(day);
	}

	@Override
	public Versioned<LimitEditions> current() {
		return this.store.find(ONLY).orElseGet(() -> new Versioned<>(this.delivered, 0));
	}

	@Override
	public Optional<Versioned<LimitEditions>> save(Versioned<LimitEditions> before, LimitEditions after) {
		Changed<LimitEditions, Void> changed = Changed.of(after);
		boolean saved = before.version() == 0 ? this.store.insert(ONLY, changed)
				: this.store.save(ONLY, before, changed);
		return saved ? Optional.of(new Versioned<>(after, before.version() + 1)) : Optional.empty();
	}

	private static LimitEditions delivered() {
		try (InputStream file = new ClassPathResource("visits/visit-limits.json").getInputStream()) {
			return StoredJson.mapper().readValue(file, LimitEditions.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
