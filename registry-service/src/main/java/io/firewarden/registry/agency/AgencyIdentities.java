package io.firewarden.registry.agency;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Who the agencies are, for features that compare them with another register. */
public interface AgencyIdentities {

	/**
	 * Those written since a moment, merged ones among them.
	 * @param since null for all there are
	 */
	List<Identity> writtenSince(@Nullable Instant since);

	/**
	 * An agency as far as it can be compared.
	 *
	 * @param legalRep restricted: may be compared, and is shown masked
	 * @param address 注册地址, else where it practises
	 * @param mergedInto the agency whose record this is now
	 */
	record Identity(String uscc, String name, String subjectType, List<String> kinds, String brigade,
			@Nullable String legalRep, @Nullable String address, @Nullable String mergedInto) {
	}

}
