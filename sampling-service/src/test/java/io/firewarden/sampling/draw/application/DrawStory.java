package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.frame.FrameAgency;

import static org.assertj.core.api.Assertions.assertThat;

/** One invented campaign with its use cases over stores in memory. */
public final class DrawStory {

	public static final Instant NOW = Instant.parse("2022-03-07T02:00:00Z");

	static final LocalDate TODAY = LocalDate.parse("2022-03-07");

	static final String FIRST_VALUE = "7f9c1e0b35ad64828b1c0de2f39a4756";

	static final String SECOND_VALUE = "c2750a9be83d6f1144e0b8925f6d3a7c";

	static final String DICE = "2 6 1 3 5 5 4 1 6 2";

	final Map<String, Versioned<Draw>> stored = new HashMap<>();

	public final List<DrawEvent> events = new ArrayList<>();

	final Map<String, List<FrameRow>> frames = new HashMap<>();

	public final Map<String, byte[]> bundles = new HashMap<>();

	final List<FrameAgency> registered = new ArrayList<>();

	final List<FrameAgency> unregistered = new ArrayList<>();

	List<OfficersPort.RegisteredOfficer> officers = new ArrayList<>();

	/** How many writes of others come first. */
	public int overtaken;

	/** Set by a test that repeats one request; else every call is a new one. */
	Optional<String> request = Optional.empty();

	private int calls;

	final DrawId id = new DrawId("DEMO-D1");

	public DrawStory() {
		for (int i = 0; i < 12; i++) {
			this.registered.add(new FrameAgency("R%02d".formatted(i), "演示机构" + i, "511002"));
		}
		for (int i = 0; i < 3; i++) {
			this.unregistered.add(new FrameAgency("U%02d".formatted(i), "演示未登记机构" + i, "511011"));
		}
		for (int i = 1; i <= 5; i++) {
			this.officers.add(new OfficersPort.RegisteredOfficer("OF-00" + i, "511002", TODAY, false));
		}
	}

	OpenDraw.Outcome open(List<String> quotas, List<String> witnesses, Optional<String> source) {
		return open("DEMO", quotas, witnesses, source);
	}

	OpenDraw.Outcome open(String campaign, List<String> quotas, List<String> witnesses, Optional<String> source) {
		return new OpenDraw(new StoredDraws(), new OneCampaign())
			.handle(new OpenDraw.Command(campaign, quotas, witnesses, source, "organiser", request()), NOW);
	}

	private String request() {
		return this.request.orElseGet(() -> "request " + ++this.calls);
	}

	StepOutcome commit(String witness, String value) {
		String commitment = new Contribution(witness, Contribution.Kind.WITNESS, value).commitment();
		return new CommitContribution(new StoredDraws())
			.handle(new CommitContribution.Command(this.id, witness, false, commitment));
	}

	StepOutcome commitAsOperator(String witness) {
		return new CommitContribution(new StoredDraws())
			.handle(new CommitContribution.Command(this.id, witness, true, "00"));
	}

	StepOutcome freeze() {
		return freeze("organiser");
	}

	StepOutcome freeze(String by) {
		return new FreezeDraw(new StoredDraws(), (registered) -> registered ? this.registered : this.unregistered,
				() -> this.officers, new Files(), new Steady())
			.handle(new FreezeDraw.Command(this.id, by, request(), TODAY), NOW);
	}

	StepOutcome reveal(String witness, String value) {
		return new RevealContribution(new StoredDraws()).handle(new RevealContribution.Command(this.id, witness, value),
				NOW);
	}

	public void revealFirst() {
		reveal("w1", FIRST_VALUE);
	}

	StepOutcome enter(String value) {
		return new EnterPublicValue(new StoredDraws()).handle(new EnterPublicValue.Command(this.id, value), NOW);
	}

	StepOutcome conduct(String by) {
		return new ConductDraw(new StoredDraws(), new Files()).handle(new ConductDraw.Command(this.id, by, request()),
				NOW);
	}

	StepOutcome publish() {
		return new PublishDraw(new StoredDraws(), new Files()).handle(this.id, NOW);
	}

	public StepOutcome giveUp(String reason) {
		return new VoidDraw(new StoredDraws()).handle(new VoidDraw.Command(this.id, reason, "leader"), NOW);
	}

	public Versioned<Draw> current() {
		return this.stored.get(this.id.value());
	}

	public DrawStory opened() {
		open(List.of("Q1", "Q2"), List.of("w1", "w2"), Optional.of("dice"));
		return this;
	}

	public DrawStory committed() {
		opened().commit("w1", FIRST_VALUE);
		commit("w2", SECOND_VALUE);
		return this;
	}

	public DrawStory frozen() {
		committed().freeze();
		return this;
	}

	public DrawStory seeded() {
		frozen().reveal("w1", FIRST_VALUE);
		reveal("w2", SECOND_VALUE);
		enter(DICE);
		return this;
	}

	public DrawStory drawn() {
		seeded().conduct("organiser");
		return this;
	}

	public DrawStory published() {
		drawn().publish();
		assertThat(current().state()).isInstanceOf(Draw.Published.class);
		return this;
	}

	public DrawStory voided() {
		frozen().giveUp("a witness fell ill");
		return this;
	}

	public Draws draws() {
		return new StoredDraws();
	}

	public DrawArchive archive() {
		return new Files();
	}

	public Campaigns campaigns() {
		return new OneCampaign();
	}

	private final class StoredDraws implements Draws {

		@Override
		public Optional<Versioned<Draw>> find(DrawId id) {
			return Optional.ofNullable(DrawStory.this.stored.get(id.value()));
		}

		@Override
		public Optional<Versioned<Draw>> openedBy(String request) {
			return DrawStory.this.stored.values()
				.stream()
				.filter((one) -> one.state().opening().request().equals(request))
				.findFirst();
		}

		@Override
		public int count(String campaign) {
			return DrawStory.this.stored.size();
		}

		@Override
		public List<Versioned<Draw>> ofCampaign(String campaign) {
			return List.copyOf(DrawStory.this.stored.values());
		}

		@Override
		public boolean insert(Changed<Draw, DrawEvent> opened) {
			if (DrawStory.this.overtaken > 0) {
				DrawStory.this.overtaken--;
				return false;
			}
			String key = opened.state().opening().id().value();
			DrawStory.this.events.addAll(opened.events());
			return DrawStory.this.stored.putIfAbsent(key, new Versioned<>(opened.state(), 1)) == null;
		}

		@Override
		public boolean save(Versioned<Draw> before, Changed<Draw, DrawEvent> after) {
			if (DrawStory.this.overtaken > 0) {
				DrawStory.this.overtaken--;
				return false;
			}
			DrawStory.this.events.addAll(after.events());
			return DrawStory.this.stored.replace(before.state().opening().id().value(), before,
					new Versioned<>(after.state(), before.version() + 1));
		}

	}

	private final class Files implements DrawArchive {

		@Override
		public void keepFrame(String key, List<FrameRow> rows) {
			DrawStory.this.frames.put(key, rows);
		}

		@Override
		public List<FrameRow> frame(String key) {
			return DrawStory.this.frames.get(key);
		}

		@Override
		public void keepBundle(String hash, byte[] file) {
			DrawStory.this.bundles.put(hash, file);
		}

		@Override
		public byte[] bundle(String hash) {
			return DrawStory.this.bundles.get(hash);
		}

	}

	private static final class Steady implements Chance {

		@Override
		public String secret() {
			return "an invented secret";
		}

		@Override
		public <T> List<T> shuffled(List<T> list) {
			return list.reversed();
		}

	}

	private static final class OneCampaign implements Campaigns {

		@Override
		public Optional<Campaign> find(String code) {
			return all().stream().filter((one) -> one.code().equals(code)).findFirst();
		}

		@Override
		public List<Campaign> all() {
			var name = new Campaign.Wording("演示", "Demo");
			return List.of(new Campaign("DEMO", name, "演示〔2022〕1号", "511000", TODAY, TODAY, Campaign.Disclosure.PUBLIC,
					List.of(), 2, Campaign.RestDay.PRECEDING_WORKING_DAY, List.of(),
					List.of(quota("Q1", new Campaign.DrawRule("unregistered", "CENSUS", null, null)),
							quota("Q2", new Campaign.DrawRule("registered", "RATIO", "0.2", null)),
							quota("Q2B", new Campaign.DrawRule("registered", "COUNT", null, 2)), quota("Q3", null)),
					List.of(), List.of(), List.of(), List.of()));
		}

		private static Campaign.Quota quota(String code, Campaign.DrawRule rule) {
			return new Campaign.Quota(code, new Campaign.Wording(code, code), Campaign.Checked.AGENCY, "P3",
					"DETACHMENT", null, null, rule, List.of());
		}

	}

}
