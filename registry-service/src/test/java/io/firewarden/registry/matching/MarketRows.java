package io.firewarden.registry.matching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.LegalRep;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketStanding;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.MarketSubject;
import org.jspecify.annotations.Nullable;

/** Rows of a feed, invented. */
public record MarketRows(String sourceId, @Nullable String uscc, String name, List<String> formerNumbers,
		List<String> formerNames, @Nullable String legalRep, @Nullable String brigade, String scope) {

	/** A company of 东兴区 with a name and nothing else. */
	public static MarketRows named(String name) {
		return new MarketRows("src-" + name, null, name, List.of(), List.of(), null, "511011", "");
	}

	public MarketRows code(String code) {
		return new MarketRows(this.sourceId, code, this.name, this.formerNumbers, this.formerNames, this.legalRep,
				this.brigade, this.scope);
	}

	public MarketRows source(String id) {
		return new MarketRows(id, this.uscc, this.name, this.formerNumbers, this.formerNames, this.legalRep,
				this.brigade, this.scope);
	}

	public MarketRows before(String number) {
		return new MarketRows(this.sourceId, this.uscc, this.name, List.of(number), this.formerNames, this.legalRep,
				this.brigade, this.scope);
	}

	public MarketRows formerly(String former) {
		return new MarketRows(this.sourceId, this.uscc, this.name, this.formerNumbers, List.of(former), this.legalRep,
				this.brigade, this.scope);
	}

	public MarketRows ledBy(String person) {
		return new MarketRows(this.sourceId, this.uscc, this.name, this.formerNumbers, this.formerNames, person,
				this.brigade, this.scope);
	}

	public MarketRows in(@Nullable String unit) {
		return new MarketRows(this.sourceId, this.uscc, this.name, this.formerNumbers, this.formerNames, this.legalRep,
				unit, this.scope);
	}

	public MarketRows offering(String text) {
		return new MarketRows(this.sourceId, this.uscc, this.name, this.formerNumbers, this.formerNames, this.legalRep,
				this.brigade, text);
	}

	public MarketEntity row() {
		return new MarketEntity(this.sourceId, this.uscc, null, null, this.formerNumbers, this.name, this.formerNames,
				new MarketSubject(null, "有限责任公司", LegalPerson.YES, "TYPE:有限责任公司"),
				new MarketStanding(MarketStatus.ACTIVE, "存续", null),
				(this.legalRep != null) ? new LegalRep(this.legalRep, "h") : null, null, null, this.brigade,
				this.brigade, this.scope, null, LocalDate.of(2020, 1, 1), null, LocalDateTime.of(2022, 3, 1, 0, 0),
				false, List.of());
	}

}
