package io.firewarden.platform.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.model.Filters;
import feign.FeignException;
import feign.Request;
import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.job.JobView;
import io.firewarden.platform.job.Jobs;
import io.firewarden.platform.kernel.CalendarYearMissing;
import io.firewarden.platform.remote.Breakers;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleController {

	static volatile CountDownLatch gate = new CountDownLatch(0);

	/** Where a request meets with an accident. */
	static volatile String accidentAt = "";

	private final AggregateStore<Parcel, Parcel.ParcelEvent> parcels;

	private final Problems problems;

	private final Jobs jobs;

	private final Breakers breakers;

	SampleController(AggregateStore<Parcel, Parcel.ParcelEvent> parcels, Problems problems, Jobs jobs,
			Breakers breakers) {
		this.parcels = parcels;
		this.problems = problems;
		this.jobs = jobs;
		this.breakers = breakers;
	}

	@PostMapping("/api/sample/parcels")
	@Access(Role.BRIGADE_OFFICER)
	ResponseEntity<Form> send(@Valid @RequestBody Form form) throws InterruptedException {
		gate.await(10, TimeUnit.SECONDS);
		if (!this.parcels.insert(form.id(), Parcel.sent(form.place()))) {
			throw this.problems.overtaken();
		}
		return ResponseEntity.status(201).eTag(Etags.of(1)).body(form);
	}

	/** Two parcels go elsewhere together; one that is there does not go. */
	@PostMapping("/api/sample/parcels/{id}/moves")
	@Access(Role.BRIGADE_OFFICER)
	ResponseEntity<Parcel> moveBoth(@PathVariable String id, @RequestParam String with) {
		pass("before");
		move(id);
		pass("between");
		move(with);
		pass("after");
		var moved = this.parcels.find(id).orElseThrow();
		return ResponseEntity.ok().eTag(Etags.of(moved.version())).body(moved.state());
	}

	private void move(String id) {
		var parcel = this.parcels.find(id).orElseThrow(this.problems::notFound);
		if ("elsewhere".equals(parcel.state().place())
				|| !this.parcels.save(id, parcel, parcel.state().move("elsewhere"))) {
			throw this.problems.overtaken();
		}
	}

	private static void pass(String place) {
		if (place.equals(accidentAt)) {
			throw new IllegalStateException("an accident");
		}
	}

	@PutMapping("/api/sample/parcels/{id}")
	@Access(Role.BRIGADE_OFFICER)
	void move(@PathVariable String id, @Valid @RequestBody Form form, ExpectedVersion expected) {
		var parcel = this.parcels.find(id).orElseThrow(this.problems::notFound);
		if (parcel.version() != expected.value()) {
			throw this.problems.stale();
		}
		this.parcels.save(id, parcel, parcel.state().move(form.place()));
	}

	@GetMapping("/api/sample/parcels")
	@Access({ Role.BRIGADE_OFFICER, Role.AUDITOR })
	Listing<Parcel> list(Caller caller, Paging paging) {
		return Listing.of(this.parcels
			.list(Scopes.of(caller.jurisdiction(), "body.place", "none"),
					paging.sortable(Map.of("place", "body.place"), new Paging.Order("place", false)))
			.map((stored) -> stored.state()));
	}

	@PostMapping("/api/sample/jobs")
	@Access(Role.OPERATOR)
	JobView work() {
		return this.jobs.start("sample", 3, (progress) -> {
			List.of(1, 2, 3).forEach((i) -> progress.step());
			return "counted to three";
		});
	}

	@GetMapping("/api/sample/unguarded")
	String unguarded() {
		return "nobody may read this";
	}

	@GetMapping("/public/sample/greeting")
	@PublicAccess
	String greeting() {
		return "hello";
	}

	@GetMapping("/public/sample/calendar")
	@PublicAccess
	String calendar() {
		throw new CalendarYearMissing(2027);
	}

	@GetMapping("/public/sample/asks")
	@PublicAccess
	String asks(@RequestParam String word) {
		return this.breakers.ask("elsewhere", () -> {
			throw new FeignException.ServiceUnavailable(word,
					Request.create(Request.HttpMethod.GET, "/", Map.of(), null, StandardCharsets.UTF_8, null), null,
					Map.of());
		});
	}

	@GetMapping("/public/sample/fault")
	@PublicAccess
	String fault() {
		throw new IllegalStateException("the inside of the machine: " + Filters.empty());
	}

	record Form(@NotBlank String id, @NotBlank String place) {
	}

}
