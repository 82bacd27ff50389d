package io.firewarden.standins.sim;

import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The controls that are the same for every stand-in. */
@RestController
@RequestMapping("/_sim")
class SimController {

	private static final long HANG_MILLIS = 120_000;

	private final FaultPlan plan;

	private final Counters counters;

	private final ObjectProvider<Resettable> everything;

	SimController(FaultPlan plan, Counters counters, ObjectProvider<Resettable> everything) {
		this.plan = plan;
		this.counters = counters;
		this.everything = everything;
	}

	@GetMapping("/counters")
	SortedMap<String, Long> counters() {
		return counters.all();
	}

	@PostMapping("/reset")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reset() {
		everything.forEach(Resettable::reset);
	}

	@GetMapping("/faults")
	List<Fault> faults() {
		return plan.faults();
	}

	@PostMapping("/faults")
	@ResponseStatus(HttpStatus.CREATED)
	Fault add(@RequestBody FaultRequest request) {
		var fault = request.fault();
		plan.add(fault);
		return fault;
	}

	@DeleteMapping("/faults")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void clear() {
		plan.reset();
	}

	/** A {@link Fault} with everything but path and kind left to choice. */
	record FaultRequest(String path, Fault.Kind kind, @Nullable Integer nth, @Nullable Integer times,
			@Nullable Double rate, @Nullable Boolean afterEffect, @Nullable Long millis, @Nullable Integer errcode) {

		Fault fault() {
			return new Fault(path, kind, (nth != null) ? nth : 1, (times != null) ? times : 1,
					(rate != null) ? rate : 1, Boolean.TRUE.equals(afterEffect),
					(millis != null) ? millis : HANG_MILLIS, (errcode != null) ? errcode : -1);
		}

	}

}
