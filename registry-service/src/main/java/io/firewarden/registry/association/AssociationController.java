package io.firewarden.registry.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.association.Associations.Association;
import io.firewarden.registry.association.Members.Member;
import io.firewarden.registry.search.NameQuery;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The desk of an association: its own members, and of them neither verdicts nor anything
 * of enforcement.
 */
@RestController
class AssociationController {

	private final Associations associations;

	private final Members members;

	private final SupervisionUnits units;

	private final Problems problems;

	AssociationController(Associations associations, Members members, SupervisionUnits units, Problems problems) {
		this.associations = associations;
		this.members = members;
		this.units = units;
		this.problems = problems;
	}

	@GetMapping("/api/registry/association")
	@Access(Role.ASSOCIATION)
	AssociationView association(Caller caller, Locale locale) {
		Association own = own(caller);
		return new AssociationView(own.id(), own.name(locale));
	}

	@GetMapping("/api/registry/association/members")
	@Access(Role.ASSOCIATION)
	Listing<MemberRow> associationMembers(@ParameterObject MemberFilter filter, Paging paging, Caller caller,
			Locale locale) {
		List<Member> all = this.members.of(own(caller).id()).stream().filter(filter::fitsText).toList();
		List<Member> hits = all.stream().filter(filter::fits).toList();
		long from = Math.min((long) paging.page() * paging.size(), hits.size());
		List<MemberRow> rows = hits.subList((int) from, (int) Math.min(from + paging.size(), hits.size()))
			.stream()
			.map((member) -> row(member, locale))
			.toList();
		return new Listing<>(rows, hits.size(), paging.page(), paging.size(), facets(all, filter));
	}

	private static Map<String, Map<String, Long>> facets(List<Member> all, MemberFilter filter) {
		Map<String, Predicate<Member>> questions = Map.of("declared", Member::hasDeclared, "committed",
				Member::hasCommitted, "warned", Member::isWarned);
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		questions.forEach((name, question) -> {
			Map<String, Long> counts = new TreeMap<>();
			all.stream()
				.filter(filter.without(name)::fits)
				.forEach((member) -> counts.merge(Boolean.toString(question.test(member)), 1L, Long::sum));
			facets.put(name, counts);
		});
		return facets;
	}

	private Association own(Caller caller) {
		return this.associations.find(caller.org()).orElseThrow(this.problems::notFound);
	}

	private MemberRow row(Member member, Locale locale) {
		var line = member.line();
		var filed = member.filed();
		var held = member.held();
		return new MemberRow(line.uscc(), line.name(), line.brigade(), this.units.nameOf(line.brigade(), locale),
				line.kinds(), (filed != null) ? filed.state() : "NONE", (filed != null) ? filed.receivedOn() : null,
				(filed != null) ? filed.mark() : null, commitment(member), (held != null) ? held.on() : null,
				new MemberWarnings(line.d7(), line.d30(), line.d90()));
	}

	/** That a letter was breached is not the association's business; a new one is due. */
	private static MemberCommitment commitment(Member member) {
		var held = member.held();
		return (held == null) ? MemberCommitment.NONE : switch (held.state()) {
			case "SIGNED" -> MemberCommitment.SIGNED;
			case "REFUSED" -> MemberCommitment.REFUSED;
			default -> MemberCommitment.RENEW;
		};
	}

	record AssociationView(String id, String name) {
	}

	/** How far a member is with its letter. */
	enum MemberCommitment {

		NONE, SIGNED, REFUSED, RENEW

	}

	/** How many certificates and contracts lapse within so many days. */
	record MemberWarnings(int d7, int d30, int d90) {
	}

	/** A member. */
	record MemberRow(String uscc, String name, String brigade, String brigadeName, List<String> kinds,
			String declaration, @Nullable LocalDate submittedOn, @Nullable String mark, MemberCommitment commitment,
			@Nullable LocalDate committedOn, MemberWarnings warnings) {
	}

	/** The filters of the list, as they stand in the address. */
	record MemberFilter(@Nullable String q, @Nullable Boolean declared, @Nullable Boolean committed,
			@Nullable Boolean warned) {

		boolean fitsText(Member member) {
			return this.q == null || NameQuery.of(this.q).fits(NameQuery.fold(member.line().name()))
					|| member.line().uscc().contains(this.q.strip().toUpperCase(Locale.ROOT));
		}

		boolean fits(Member member) {
			return (this.declared == null || this.declared == member.hasDeclared())
					&& (this.committed == null || this.committed == member.hasCommitted())
					&& (this.warned == null || this.warned == member.isWarned());
		}

		MemberFilter without(String name) {
			return new MemberFilter(this.q, name.equals("declared") ? null : this.declared,
					name.equals("committed") ? null : this.committed, name.equals("warned") ? null : this.warned);
		}

	}

}
