package io.firewarden.registry.market;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 市场主体: an enterprise as its latest row of the feed has it, in one form whatever the
 * feed. Names and texts are the feed's own, without blanks around them.
 *
 * @param sourceId the source's own key (PRIPID); the code, or a derived key, where a feed
 * has none
 * @param uscc set only where it is valid
 * @param statedCode what stands in the code's column when that is no valid code
 * @param formerNumbers 注册号 and codes that it had before
 * @param brigade the supervision unit of the division; null outside of this city
 * @param division 行政区划代码 as it is today; null where nothing says it
 * @param scopeText 经营范围; empty where the feed does not say
 * @param sourceTime last change at the source; orders the rows of one enterprise
 * @param withdrawn the source no longer hands it over, which says nothing of its standing
 */
public record MarketEntity(String sourceId, @Nullable String uscc, @Nullable CodeProblem usccProblem,
		@Nullable String statedCode, List<String> formerNumbers, String name, List<String> formerNames,
		MarketSubject subject, MarketStanding standing, @Nullable LegalRep legalRep, @Nullable Phone phone,
		@Nullable String domicile, @Nullable String division, @Nullable String brigade, String scopeText,
		@Nullable String regAuthority, @Nullable LocalDate establishedOn, @Nullable LocalDate approvedOn,
		@Nullable LocalDateTime sourceTime, boolean withdrawn, List<MarketChange> changes) {

	public MarketEntity {
		formerNumbers = List.copyOf(formerNumbers);
		formerNames = List.copyOf(formerNames);
		changes = List.copyOf(changes);
	}

}
