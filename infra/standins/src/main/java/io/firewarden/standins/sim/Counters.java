package io.firewarden.standins.sim;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import org.springframework.stereotype.Component;

/** How often things happened since the process started or was reset. */
@Component
public class Counters implements Resettable {

	private final ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();

	public void count(String what) {
		counts.computeIfAbsent(what, (_) -> new LongAdder()).increment();
	}

	public SortedMap<String, Long> all() {
		var all = new TreeMap<String, Long>();
		counts.forEach((what, count) -> all.put(what, count.sum()));
		return all;
	}

	@Override
	public void reset() {
		counts.clear();
	}

}
