package io.firewarden.sampling.frame;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which objects stand in a quota's sampling frame (抽样框).
 *
 * @param registered of agencies: whether they are recorded in the national system or the
 * Sichuan platform (one is enough, C-20); null for all
 * @param flag of units: the one they must bear
 * @param without of units: those they must not bear
 * @param notDrawnIn codes of quotas of the campaign whose drawn objects are left out
 * (C-19)
 */
public record FrameRule(Objects objects, @Nullable Boolean registered, @Nullable Flag flag, List<Flag> without,
		List<String> notDrawnIn) {

	/** As read from data that leaves out what is empty. */
	public FrameRule(Objects objects, @Nullable Boolean registered, @Nullable Flag flag, @Nullable List<Flag> without,
			@Nullable List<String> notDrawnIn) {
		this.objects = objects;
		this.registered = registered;
		this.flag = flag;
		this.without = without == null ? List.of() : List.copyOf(without);
		this.notDrawnIn = notDrawnIn == null ? List.of() : List.copyOf(notDrawnIn);
	}

	/** What a frame is made of. */
	public enum Objects {

		/** 消防技术服务机构, by credit code. */
		AGENCIES,

		/** Social units (社会单位) by their number; judged is the service at the place. */
		UNITS,

		/** Fires whose causes are traced back (倒查), by their number. */
		FIRES

	}

	/** What a unit can be on a day. */
	public enum Flag {

		KEY_UNIT, LARGE_COMPLEX, GAMES_VENUE, RECEPTION_HOTEL

	}

	public static FrameRule agencies(boolean registered) {
		return new FrameRule(Objects.AGENCIES, registered, null, List.of(), List.of());
	}

}
