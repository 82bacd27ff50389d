package io.firewarden.notification.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Deliveries at every step, with valid values. */
public final class DeliveryStory {

	public static final Instant BUSINESS = Instant.parse("2022-03-16T02:11:09Z");

	public static final Instant MACHINE = Instant.parse("2026-11-01T00:00:00Z");

	public static final Now NOW = new Now(BUSINESS, MACHINE);

	public static final DeliveryId WECHAT = new DeliveryId("n-1", Channel.WECHAT, 1);

	public static final DeliveryId PORTAL = new DeliveryId("n-1", Channel.PORTAL, 1);

	public static final String LINK = "http://portal.test/open/notices/n-1?r=1";

	private DeliveryStory() {
	}

	public static Publication publication() {
		return new Publication("立案公示：内江演示安澜消防技术服务有限公司", "依法立案调查。", "91511000MA00DEMN4W", "内江演示安澜消防技术服务有限公司", "511002",
				"市中区消防救援大队", BUSINESS, LINK);
	}

	public static Delivery waiting(DeliveryId id) {
		return Delivery.start(id, publication(), new Wish.Publish(), NOW).state();
	}

	public static Patience patience() {
		return new Patience(Duration.ofSeconds(1), Duration.ofMinutes(5), 60, Duration.ofHours(1), Duration.ofHours(24),
				new Random(1));
	}

	/** One of each kind of progress, by name. */
	public static Map<String, Progress> everyProgress() {
		var all = new LinkedHashMap<String, Progress>();
		var done = new Progress.Done("http://wechat.test/s/a1", "a1", "p1", BUSINESS);
		all.put("WAITING", new Progress.Waiting());
		all.put("DRAFTING", new Progress.Drafting());
		all.put("DRAFTED", new Progress.Drafted("m1"));
		all.put("SUBMITTING", new Progress.Submitting("m1"));
		all.put("VANISHED", new Progress.Vanished("m1", MACHINE));
		all.put("SUBMITTED", new Progress.Submitted("m1", "p1", MACHINE));
		all.put("DISCARDING", new Progress.Discarding("m1"));
		all.put("DONE", done);
		all.put("FOUND", new Progress.Done("http://wechat.test/s/a1", "a1", null, BUSINESS));
		all.put("REMOVING", new Progress.Removing(done));
		all.put("REMOVED", new Progress.Removed("http://wechat.test/s/a1", BUSINESS));
		all.put("NEEDS_PERSON", new Progress.NeedsPerson(new Progress.Drafting(),
				new Obstacle(Obstacle.Kind.CONTENT_REFUSED, "45003 title")));
		return all;
	}

}
