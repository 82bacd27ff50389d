package io.firewarden.standins.market;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import io.firewarden.standins.sim.Resettable;

/** Faults that only an exchange has. The general ones are under {@code /_sim/faults}. */
@Component
class MarketFaults implements Resettable {

	enum Kind {

		/** A login page of the authority's network in place of the data, HTTP 200. */
		HTML_PAGE,
		/** One line of text that nobody agreed on, HTTP 200. */
		PLAIN_TEXT,
		/** The JSON is not what it should be: the rows are missing. */
		NO_ROWS,
		/** The total is one more than there are rows. */
		LYING_COUNT,
		/** The rows of the day before come once more. */
		SAME_DAY_TWICE,
		/** GB18030 bytes that are called UTF-8. */
		WRONG_CHARSET,
		/** All secrets end before this page is answered. */
		SECRET_EXPIRES

	}

	private final Map<Kind, Integer> left = new EnumMap<>(Kind.class);

	synchronized void add(Kind kind, int times) {
		left.merge(kind, times, Integer::sum);
	}

	/** Whether the call meets it; a fault that was met counts down. */
	synchronized boolean meets(Kind kind) {
		Integer times = left.get(kind);
		if (times == null) {
			return false;
		}
		if (times > 1) {
			left.put(kind, times - 1);
		}
		else {
			left.remove(kind);
		}
		return true;
	}

	synchronized Map<Kind, Integer> waiting() {
		return new EnumMap<>(left);
	}

	@Override
	public synchronized void reset() {
		left.clear();
	}

}
