package io.firewarden.registry.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.BrigadeCode;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.Staffing;

/** An invented agency that fulfils what can be fulfilled, and how to change its file. */
public final class AgencyStory {

	public static final Uscc USCC = new Uscc("91511000MA00DEMN4W");

	public static final Uscc OTHER_USCC = new Uscc("91511000MA0FAKE17C");

	public static final ZonedDateTime NOW = ZonedDateTime.of(2022, 3, 7, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"));

	public static final LocalDate TODAY = NOW.toLocalDate();

	private static final Period WIDE = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2049, 12, 31));

	private String name = "内江演示安澜消防技术服务有限公司";

	private SubjectType subject = SubjectType.COMPANY;

	private Set<ServiceKind> kinds = EnumSet.of(ServiceKind.MAINT_TEST);

	private String brigade = "511002";

	private String area = "260.5";

	private SystemEntries entries = SystemEntries.of(true, true);

	private String lead = "E1";

	private boolean systems = true;

	private final List<Engaged.Registration> engineers = new ArrayList<>();

	private final List<Engaged.Certificate> operators = new ArrayList<>();

	private AgencyStory() {
		withEngineer("E1", EngineerLevel.CLASS_1, WIDE);
		withEngineer("E2", EngineerLevel.CLASS_2, WIDE);
		for (int i = 1; i <= 6; i++) {
			withOperator("O" + i, (i <= 2) ? 4 : 5, WIDE);
		}
	}

	/** The {@code n}th invented code, both check characters right. */
	public static Uscc uscc(int n) {
		String begin = "91511000MA%06d".formatted(n);
		for (char inner : "0123456789X".toCharArray()) {
			for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
				Optional<Uscc> read = Uscc.read(begin + inner + check);
				if (read.isPresent() && read.get().innerCheckFits()) {
					return read.get();
				}
			}
		}
		throw new IllegalStateException("no code begins with " + begin);
	}

	/** As {@link #uscc}, with the outer check character right and the inner one wrong. */
	public static String usccOfWrongInnerDigit(int n) {
		String begin = "91511000MA%06d".formatted(n);
		for (char inner : "0123456789".toCharArray()) {
			for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
				Optional<Uscc> read = Uscc.read(begin + inner + check);
				if (read.isPresent() && !read.get().innerCheckFits()) {
					return read.get().value();
				}
			}
		}
		throw new IllegalStateException("no code begins with " + begin);
	}

	public static AgencyStory anlan() {
		return new AgencyStory();
	}

	public AgencyStory called(String newName) {
		this.name = newName;
		return this;
	}

	public AgencyStory asBranch() {
		return being(SubjectType.BRANCH);
	}

	public AgencyStory being(SubjectType type) {
		this.subject = type;
		return this;
	}

	public AgencyStory withoutSystems() {
		this.systems = false;
		return this;
	}

	public AgencyStory offering(ServiceKind... offered) {
		this.kinds = Set.of(offered);
		return this;
	}

	public AgencyStory in(String brigadeCode) {
		this.brigade = brigadeCode;
		return this;
	}

	public AgencyStory onPremisesOf(String squareMetres) {
		this.area = squareMetres;
		return this;
	}

	public AgencyStory postedNowhere() {
		this.entries = SystemEntries.of(false, false);
		return this;
	}

	public AgencyStory ledBy(String registrationNo) {
		this.lead = registrationNo;
		return this;
	}

	public AgencyStory withoutLead() {
		this.lead = "";
		return this;
	}

	public AgencyStory withEngineer(String registrationNo, EngineerLevel level, Period validity) {
		this.engineers.add(new Engaged.Registration(registrationNo, level, validity, "51", false));
		return this;
	}

	public AgencyStory withOperator(String certificateNo, int rank, Period validity) {
		this.operators.add(new Engaged.Certificate(certificateNo, rank, null, validity));
		return this;
	}

	/** The first of the two engineers lapses at the end of this day. */
	public AgencyStory withFirstEngineerUntil(LocalDate lastDay) {
		Engaged.Registration first = this.engineers.getFirst();
		this.engineers.set(0, new Engaged.Registration(first.registrationNo(), first.level(),
				new Period(WIDE.from(), lastDay), "51", false));
		return this;
	}

	public AgencyStory withOperators(int intermediate, int junior) {
		this.operators.clear();
		for (int i = 1; i <= intermediate + junior; i++) {
			withOperator("O" + i, (i <= intermediate) ? 4 : 5, WIDE);
		}
		return this;
	}

	public AgencyFile file() {
		return new AgencyFile(this.name, this.subject, this.kinds, new BrigadeCode(this.brigade),
				new BigDecimal(this.area), OriginScope.LOCAL, this.entries,
				this.lead.isEmpty() ? null : new RegistrationNo(this.lead), this.systems, this.systems,
				Particulars.UNKNOWN);
	}

	/** The people as the register of people would name them. */
	public List<Engaged> people() {
		List<Engaged> people = new ArrayList<>();
		this.engineers.forEach((one) -> people.add(new Engaged("PR-" + one.registrationNo(), "示例", one, List.of(),
				List.of(term(EngagementRole.ENGINEER)), List.of())));
		this.operators.forEach((one) -> people.add(new Engaged("PR-" + one.certificateNo(), "示例", null, List.of(one),
				List.of(term(EngagementRole.OPERATOR)), List.of())));
		return people;
	}

	/** The people as they are typed with a new agency. */
	public List<Staffing.Hand> staff() {
		List<Staffing.Hand> staff = new ArrayList<>();
		Period open = new Period(WIDE.from(), null);
		for (int i = 0; i < this.engineers.size(); i++) {
			staff.add(new Staffing.Hand("engineers[%d]".formatted(i), "示例", this.engineers.get(i), null, open));
		}
		for (int i = 0; i < this.operators.size(); i++) {
			staff.add(new Staffing.Hand("operators[%d]".formatted(i), "示例", null, this.operators.get(i), open));
		}
		return staff;
	}

	private static Engaged.Term term(EngagementRole role) {
		return new Engaged.Term("EG-1", role, new Period(WIDE.from(), null), null);
	}

	/**
	 * The same as an officer types it. Certificates have numbers of their own at every
	 * agency: E1 of the story is {@code E1-…} there.
	 */
	public Map<String, Object> form(String uscc) {
		Map<String, Object> form = revision(uscc);
		form.put("engineers",
				this.engineers.stream()
					.map((row) -> Map.of("registrationNo", own(row.registrationNo(), uscc), "level", row.level(),
							"validFrom", row.validity().from().toString(), "validTo", last(row.validity())))
					.toList());
		form.put("operators",
				this.operators.stream()
					.map((row) -> Map.of("certificateNo", own(row.certificateNo(), uscc), "rank", row.rank(),
							"validFrom", row.validity().from().toString(), "validTo", last(row.validity())))
					.toList());
		return form;
	}

	/** The number that a certificate of the story has at this agency. */
	public static String own(String number, String uscc) {
		return number + "-" + uscc.substring(Math.min(8, uscc.length()));
	}

	private static String last(Period validity) {
		return String.valueOf(validity.to());
	}

	/** The same without people, as the agency is revised. */
	public Map<String, Object> revision(String uscc) {
		AgencyFile file = file();
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("uscc", uscc);
		form.put("name", file.name());
		form.put("subjectType", file.subjectType());
		form.put("kinds", file.orderedKinds());
		form.put("brigade", file.brigade().value());
		form.put("premisesArea", file.premisesArea());
		form.put("originScope", file.originScope());
		form.put("entries", Map.of("nationalSystem", file.entries().nationalSystem(), "sichuanPlatform",
				file.entries().sichuanPlatform()));
		form.put("technicalLead", this.lead.isEmpty() ? "" : own(this.lead, uscc));
		form.put("qualitySystem", file.qualitySystem());
		form.put("processControl", file.processControl());
		return form;
	}

}
