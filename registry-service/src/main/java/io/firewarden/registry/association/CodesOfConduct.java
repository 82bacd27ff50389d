package io.firewarden.registry.association;

import java.util.List;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm;
import org.springframework.stereotype.Component;

/** All codes of conduct, one document per association. */
@Component
class CodesOfConduct {

	private final AggregateStore<CodeOfConduct, Void> store;

	CodesOfConduct(AggregateStores stores) {
		this.store = stores.open("codeOfConduct", StateForm.json(CodeOfConduct.class), WireForm.silent());
		this.store.keepingVersions();
	}

	/** The association's code; version 0 while nothing was ever written. */
	Versioned<CodeOfConduct> of(String association) {
		return this.store.find(association).orElseGet(() -> new Versioned<>(CodeOfConduct.none(association), 0));
	}

	List<CodeOfConduct> all() {
		return this.store.list(Filters.empty(), new Paging(0, Paging.LARGEST, List.of()))
			.content()
			.stream()
			.map(Stored::state)
			.toList();
	}

	/** False when somebody else was faster. */
	boolean save(Versioned<CodeOfConduct> before, CodeOfConduct after) {
		Changed<CodeOfConduct, Void> changed = new Changed<>(after, List.of());
		return (before.version() == 0) ? this.store.insert(after.association(), changed)
				: this.store.save(after.association(), before, changed);
	}

}
