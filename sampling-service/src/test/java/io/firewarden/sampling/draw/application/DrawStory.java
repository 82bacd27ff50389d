package io.firewarden.sampling.draw.application;

import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.recusal.Recusal;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.sampling.frame.FrameObjects;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.Standing;
import io.firewarden.sampling.draw.domain.Preparation;
import io.firewarden.sampling.draw.domain.Amendment;
import java.util.function.UnaryOperator;
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
import io.firewarden.sampling.frame.FrameObject;

import org.jspecify.annotations.Nullable;

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

	final List<FrameObject> registered = new ArrayList<>();

	final List<FrameObject> unregistered = new ArrayList<>();

	List<OfficersPort.RegisteredOfficer> officers = new ArrayList<>();

	final List<Recusal> recusals = new ArrayList<>();

	final Map<String, List<Visit>> visits = new HashMap<>();

	Map<String, SampleSize> sizes = Map.of();

	String approver = "leader";

	/** Of the registered agencies' quota. */
	Campaign.@Nullable PerBrigade perBrigade;

	boolean active = true;

	/** How many writes of others come first. */
	public int overtaken;

	/** Set by a test that repeats one request; else every call is a new one. */
	Optional<String> request = Optional.empty();

	private int calls;

	DrawId id = new DrawId("DEMO-D1");

	public DrawStory() {
		for (int i = 0; i < 12; i++) {
			this.registered.add(FrameObject.agency("R%02d".formatted(i), "演示机构" + i, "511002"));
		}
		for (int i = 0; i < 3; i++) {
			this.unregistered.add(FrameObject.agency("U%02d".formatted(i), "演示未登记机构" + i, "511011"));
		}
		for (int i = 1; i <= 5; i++) {
			this.officers.add(new OfficersPort.RegisteredOfficer("OF-00" + i, "511002", TODAY, false));
		}
	}

	OpenDraw.Outcome open(List<String> quotas, List<String> witnesses, Optional<String> source) {
		return open("DEMO", quotas, witnesses, source);
	}

	OpenDraw.Outcome open(String campaign, List<String> quotas, List<String> witnesses, Optional<String> source) {
		return new OpenDraw(new StoredDraws(), new OneCampaign(this))
			.handle(new OpenDraw.Command(campaign, quotas, this.sizes, witnesses, source, "organiser", request()), NOW);
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
		return new FreezeDraw(new StoredDraws(), new OneCampaign(this), readiness(), new Files(), new Steady())
			.handle(new FreezeDraw.Command(this.id, by, request(), TODAY), NOW);
	}

	Frames frames() {
		return new Frames(this::objects, new StoredDraws(), new Files());
	}

	Chance chance() {
		return new Steady();
	}

	Readiness readiness() {
		return new Readiness(frames(), () -> this.officers, new StoryVisits(this), (day) -> this.recusals);
	}

	private FrameObjects objects(FrameRule rule, LocalDate day) {
		return new FrameObjects(Boolean.TRUE.equals(rule.registered()) ? this.registered
				: Boolean.FALSE.equals(rule.registered()) ? this.unregistered : List.of(), List.of());
	}

	Assignments assignments() {
		return new Assignments(new Files(), new OneCampaign(this), new StoryVisits(this));
	}

	StepOutcome prepare(UnaryOperator<Preparation> decision) {
		return new PrepareDraw(new StoredDraws())
			.handle(new PrepareDraw.Command(this.id, current().version(), decision));
	}

	StepOutcome replace(String unitId, Optional<String> successor) {
		return new AmendDraw(new StoredDraws(), new Files(), assignments())
			.replace(new AmendDraw.Replacement(this.id, unitId, Amendment.ReplacementReason.CANCELLED, successor,
					new AmendDraw.Approver(this.approver, "note for staff")), NOW);
	}

	StepOutcome recuse(String unitId, String officerId) {
		return new AmendDraw(new StoredDraws(), new Files(), assignments()).recuse(new AmendDraw.Recusal(this.id,
				unitId, officerId, Amendment.RecusalReason.RELATION, new AmendDraw.Approver(this.approver, null)), NOW);
	}

	Standing standing() {
		var draw = current().state();
		return Standing.of(bundle(), draw.amendments());
	}

	Bundle bundle() {
		var draw = current().state();
		return FrozenParts.read(draw.fixed().orElseThrow(), new Files())
			.orElseThrow()
			.bundle(draw.opening(), draw.pledges());
	}

	/** Replaces and recuses once each, as the contracts of both events ask for. */
	public DrawStory amended() {
		published();
		replace(standing().teams()
			.stream()
			.filter((one) -> one.unitId().startsWith("R"))
			.findFirst()
			.orElseThrow()
			.unitId(), Optional.empty());
		var team = standing().teams().getFirst();
		String officer = current().state().fixed().orElseThrow().officerBehind(team.officers().getFirst());
		recuse(team.unitId(), officer);
		assertThat(current().state().amendments()).hasSize(2);
		return this;
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
		return new PublishDraw(new StoredDraws(), new Files(), assignments()).handle(this.id, NOW);
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
		return new OneCampaign(this);
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

	private final class Steady implements Chance {

		@Override
		public String secret() {
			return DrawStory.this.frames.isEmpty() ? "an invented secret" : "another invented secret";
		}

		@Override
		public <T> List<T> shuffled(List<T> list) {
			return list.reversed();
		}

	}

}
