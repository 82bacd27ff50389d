package io.firewarden.registry.exchange.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.exchange.application.Import;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The imports that a caller may see: the detachment all of them, a brigade its own
 * officers', everybody else their own.
 */
final class ImportLedger {

	private final MongoImports imports;

	ImportLedger(MongoImports imports) {
		this.imports = imports;
	}

	Found<Import> list(@Nullable String register, Import.@Nullable State state, Caller caller, Paging paging) {
		List<Bson> parts = new ArrayList<>();
		switch (caller.jurisdiction()) {
			case Jurisdiction.Everywhere() -> parts.add(Filters.empty());
			case Jurisdiction.Brigade(var code) -> parts.add(Filters.eq("body.owner.org", code));
			case Jurisdiction.OwnAgency _, Jurisdiction.Nowhere() ->
				parts.add(Filters.eq("body.owner.username", caller.username()));
		}
		if (register != null) {
			parts.add(Filters.eq("body.register", register));
		}
		if (state != null) {
			parts.add(Filters.eq("body.state", state.name()));
		}
		return this.imports.list(Filters.and(parts), paging);
	}

	Optional<Import> find(String id, Caller caller) {
		return this.imports.find(id).filter((one) -> sees(caller, one));
	}

	/** False when it is over. */
	boolean cancel(String id) {
		return this.imports.cancel(id);
	}

	private static boolean sees(Caller caller, Import one) {
		return switch (caller.jurisdiction()) {
			case Jurisdiction.Everywhere() -> true;
			case Jurisdiction.Brigade(var code) -> code.equals(one.owner().org());
			case Jurisdiction.OwnAgency _, Jurisdiction.Nowhere() -> caller.username().equals(one.owner().username());
		};
	}

}
