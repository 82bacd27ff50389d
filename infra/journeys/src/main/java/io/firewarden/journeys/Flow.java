package io.firewarden.journeys;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

import tools.jackson.databind.JsonNode;

/**
 * The main flow, step by step, each by the person whose step it is.
 */
public final class Flow {

	public static final String CAMPAIGN = "NJ-2022-FTSA";

	private final URI gateway;

	private final String password;

	private final Duration patience;

	private final Map<String, Desk> desks = new ConcurrentHashMap<>();

	/**
	 * The flow with everybody's password.
	 * @param patience how long each person repeats a request while the platform is away
	 */
	public Flow(URI gateway, String password, Duration patience) {
		this.gateway = gateway;
		this.password = password;
		this.patience = patience;
	}

	/** The desk of an account, signed in once. */
	public Desk desk(String username) {
		return this.desks.computeIfAbsent(username,
				(name) -> Desk.of(this.gateway, name, this.password, this.patience));
	}

	/** Step 1: registers an agency; the key makes a repetition harmless. */
	public Desk.Answer register(Map<String, Object> form) {
		Desk.Answer answer = desk("zhidui").post("/api/registry/agencies", form, "register-" + form.get("uscc"));
		done(answer, () -> desk("zhidui").get("/api/registry/agencies/" + form.get("uscc")).status() == 200);
		return answer;
	}

	/** Step 2a: a draw up to the witnesses' commitments; answers its id. */
	public String prepareDraw(String key, List<String> quotas) {
		String draw = desk("zhidui")
			.post("/api/sampling/campaigns/" + CAMPAIGN + "/draws",
					Map.of("quotas", quotas, "witnesses", List.of("jianzheng1", "jianzheng2")), "draw-" + key)
			.expect(200, 201)
			.text("/id");
		for (String witness : List.of("jianzheng1", "jianzheng2")) {
			desk(witness)
				.post("/api/sampling/draws/" + draw + "/commitments",
						Map.of("commitment", commitment(witness, value(witness, draw))), "commit-" + witness + draw)
				.expect(200, 201);
		}
		return draw;
	}

	/** Step 2b: freezes the frame. */
	public void freeze(String draw) {
		desk("zhidui").post("/api/sampling/draws/" + draw + "/freeze", Map.of(), "freeze-" + draw).expect(200);
	}

	/** Step 2c: the witnesses reveal, the draw is made and published. */
	public JsonNode completeDraw(String draw) {
		for (String witness : List.of("jianzheng1", "jianzheng2")) {
			desk(witness)
				.post("/api/sampling/draws/" + draw + "/reveals", Map.of("value", value(witness, draw)),
						"reveal-" + witness + draw)
				.expect(200);
		}
		desk("zhidui").post("/api/sampling/draws/" + draw + "/draw", Map.of(), "draw-" + draw).expect(200);
		return desk("zhidui").post("/api/sampling/draws/" + draw + "/publish", Map.of(), "publish-" + draw)
			.expect(200)
			.body();
	}

	/**
	 * The tasks of a draw, once every drawn unit has reached the desks: with a task of
	 * its own, or with an open one of an earlier draw that took it in as one visit.
	 */
	public List<JsonNode> tasks(JsonNode draw) {
		Set<String> units = new HashSet<>();
		draw.get("teams").forEach((team) -> units.add(team.get("unitId").asString()));
		String id = draw.get("id").asString();
		return Facts.await("tasks for %d units of draw %s".formatted(units.size(), id), () -> {
			Map<String, JsonNode> tasks = new LinkedHashMap<>();
			for (int page = 0;; page++) {
				JsonNode listing = desk("zhidui").get("/api/inspection/tasks?size=200&page=" + page).expect(200).body();
				listing.get("content").forEach((task) -> {
					boolean own = id.equals(task.path("drawId").asString());
					if (own || !Set.of("SIGNED", "CANCELLED").contains(task.path("state").asString())) {
						tasks.merge(task.path("uscc").asString(), task, (one, other) -> own ? other : one);
					}
				});
				if ((page + 1) * 200L >= listing.get("total").asLong()) {
					tasks.keySet().retainAll(units);
					return (tasks.size() == units.size()) ? Optional.of(List.copyOf(tasks.values())) : Optional.empty();
				}
			}
		});
	}

	/**
	 * Step 3: the sheet of a task, one item 不符合 with a photo or none, signed by the whole
	 * team.
	 */
	public void inspect(String task, boolean withFinding) {
		JsonNode view = desk("zhidui").get("/api/inspection/tasks/" + task).expect(200).body();
		if ("SIGNED".equals(view.get("state").asString())) {
			return;
		}
		List<String> team = new ArrayList<>();
		view.get("officers").forEach((officer) -> team.add(account(officer.get("officerId").asString())));
		fill(task, team.getFirst(), withFinding);
		for (String officer : team) {
			done(desk(officer).post("/api/inspection/tasks/" + task + "/signatures",
					Map.of("agencyAcknowledgement", "SIGNED"), "sign-" + officer + "-" + task),
					() -> signed(task, officer));
		}
	}

	/** Fills a sheet in without signing it. */
	public void fill(String task, String officer, boolean withFinding) {
		Desk desk = desk(officer);
		String photo = withFinding ? photograph(desk, task) : "";
		Desk.Answer saved = save(desk, task, withFinding, photo);
		// The answer to the first attempt may have been lost after it had its effect.
		if (saved.status() == 412) {
			saved = save(desk, task, withFinding, photo);
		}
		saved.expect(200);
	}

	private static Desk.Answer save(Desk desk, String task, boolean withFinding, String photo) {
		Desk.Answer view = desk.get("/api/inspection/tasks/" + task).expect(200);
		List<Map<String, Object>> answers = new ArrayList<>();
		boolean found = !withFinding;
		for (JsonNode item : view.body().get("items")) {
			String code = item.get("code").asString();
			if (!found && code.startsWith("ELG-02")) {
				found = true;
				answers.add(Map.of("itemCode", code, "answer", "NONCONFORM", "note", "现场测量的使用面积小于要求", "photos",
						List.of(photo), "orderWorkingDays", 10, "fileCase", true));
			}
			else {
				answers.add(Map.of("itemCode", code, "answer", "CONFORM"));
			}
		}
		return desk.put("/api/inspection/tasks/" + task + "/sheet", Map.of("answers", answers), view.version());
	}

	/** The draft that arose for an agency. */
	public String draft(String uscc) {
		return Facts.await("a draft notice about " + uscc, () -> {
			JsonNode listing = desk("fazhi").get("/api/notification/notices?uscc=" + uscc).expect(200).body();
			return listing.get("content").isEmpty() ? Optional.empty()
					: Optional.of(listing.get("content").get(0).get("noticeId").asString());
		});
	}

	/** Step 4a: the author submits. */
	public void submit(String notice) {
		act("zhidui", notice, "submission", Map.of());
	}

	/** Step 4b: the legal reviewer passes it. */
	public void review(String notice) {
		act("fazhi", notice, "review",
				Map.of("decision", "PASS", "basis", "SERVED_DECISION", "basisReference", "内消行罚决字〔2022〕第0001号"));
	}

	/** Step 4c: the leader approves. */
	public void approve(String notice) {
		act("zhiduizhang", notice, "approval", Map.of("decision", "APPROVE"));
	}

	/** Step 5: the leader withdraws. */
	public void withdraw(String notice) {
		act("zhiduizhang", notice, "withdrawal", Map.of("reason", "案件决定已变更"));
	}

	/** Waits for a state of a notice. */
	public JsonNode awaitNotice(String notice, String state) {
		return Facts.await("notice " + notice + " to be " + state, () -> {
			JsonNode view = desk("zhidui").get("/api/notification/notices/" + notice).expect(200).body();
			return state.equals(view.get("state").asString()) ? Optional.of(view) : Optional.empty();
		});
	}

	/** The types of the events on an agency's page. */
	public List<String> timeline(String uscc) {
		List<String> types = new ArrayList<>();
		desk("zhidui").get("/api/registry/agencies/" + uscc + "/timeline")
			.expect(200)
			.body()
			.get("content")
			.forEach((entry) -> types.add(entry.get("type").asString()));
		return types;
	}

	/** Account of an officer. */
	public static String account(String officerId) {
		return "of" + officerId.substring(officerId.length() - 3);
	}

	private void act(String account, String notice, String act, Map<String, Object> body) {
		String before = state(notice);
		done(desk(account).post("/api/notification/notices/" + notice + "/" + act, body, act + "-" + notice),
				() -> !before.equals(state(notice)));
	}

	private String state(String notice) {
		return desk("zhidui").get("/api/notification/notices/" + notice).expect(200).text("/state");
	}

	private boolean signed(String task, String officer) {
		return desk("zhidui").get("/api/inspection/tasks/" + task)
			.expect(200)
			.body()
			.at("/sheet/signatures")
			.valueStream()
			.anyMatch((signature) -> officer.equals(account(signature.get("officerId").asString())));
	}

	/**
	 * A process that dies after the effect and before its answer is kept leaves a
	 * repetition that is refused. Who repeats looks what became of the first attempt.
	 */
	private static void done(Desk.Answer answer, BooleanSupplier effect) {
		boolean refused = answer.status() == 409 || answer.status() == 422;
		if (!refused || !effect.getAsBoolean()) {
			answer.expect(200, 201, 202);
		}
	}

	private String photograph(Desk desk, String task) {
		byte[] photo = photo(task);
		String hash = sha256(photo);
		desk.put("/api/inspection/evidence/" + hash + "?taskId=" + task, photo, "image/png").expect(200, 201);
		return hash;
	}

	private static String value(String witness, String draw) {
		return witness + "-" + sha256((draw + witness).getBytes(StandardCharsets.UTF_8)).substring(0, 24);
	}

	private static String commitment(String witness, String value) {
		return sha256("{\"by\":\"%s\",\"value\":\"%s\"}".formatted(witness, value).getBytes(StandardCharsets.UTF_8));
	}

	/** A grey picture with a red square, different for every task. */
	private static byte[] photo(String task) {
		BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.LIGHT_GRAY);
		pen.fillRect(0, 0, 320, 240);
		pen.setColor(new Color(168, 35, 29));
		pen.fillRect(40 + Math.floorMod(task.hashCode(), 160), 60, 80, 120);
		pen.dispose();
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
