package io.firewarden.sampling.draw.adapter;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.DrawArchive;
import io.firewarden.sampling.draw.application.DrawRules;
import io.firewarden.sampling.draw.application.DrawSearch;
import io.firewarden.sampling.draw.application.Draws;
import io.firewarden.sampling.draw.application.OpenDraw;
import io.firewarden.sampling.draw.domain.Conducted;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sampling")
class DrawController {

	private final OpenDraw openDraw;

	private final Draws draws;

	private final DrawSearch search;

	private final DrawArchive archive;

	private final Campaigns campaigns;

	private final DrawViews views;

	private final Problems problems;

	private final Clock clock;

	DrawController(OpenDraw openDraw, DrawDesk desk, Campaigns campaigns, Problems problems, Clock clock) {
		this.openDraw = openDraw;
		this.draws = desk.draws();
		this.search = desk.search();
		this.archive = desk.archive();
		this.views = desk.views();
		this.campaigns = campaigns;
		this.problems = problems;
		this.clock = clock;
	}

	@PostMapping("/campaigns/{code}/draws")
	@ApiResponse(responseCode = "201", description = "Opened", useReturnTypeSchema = true)
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<DrawView> openDraw(@PathVariable String code, @Valid @RequestBody OpenRequest request,
			@Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key, Caller caller, Locale locale) {
		var command = new OpenDraw.Command(code, request.quotas(), sizes(request), request.witnesses(),
				Optional.ofNullable(request.publicSource()).filter((source) -> !source.isBlank()), caller.username(),
				caller.username() + ":" + key);
		return switch (this.openDraw.handle(command, this.clock.instant())) {
			case OpenDraw.Outcome.Opened(var draw) ->
				ResponseEntity.created(URI.create("/api/sampling/draws/" + draw.state().opening().id().value()))
					.eTag(Etags.of(draw.version()))
					.body(this.views.forStaff(draw, locale));
			case OpenDraw.Outcome.NoSuchCampaign() -> throw this.problems.notFound();
			case OpenDraw.Outcome.OvertakenByOthers() -> throw this.problems.overtaken();
			case OpenDraw.Outcome.RefusedBy(var rule) ->
				throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule);
		};
	}

	@GetMapping("/campaigns/{code}/draws")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	DrawView.DrawList listDraws(@PathVariable String code, Paging paging, Locale locale) {
		if (this.campaigns.find(code).isEmpty()) {
			throw this.problems.notFound();
		}
		var window = new DrawSearch.Window(paging.page(), paging.size());
		return this.views.list(this.search.ofCampaign(code, window), window, locale, true);
	}

	@GetMapping("/draws")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.ASSOCIATION })
	DrawView.DrawList listInvitations(@RequestParam @Pattern(regexp = "me") String witness, Paging paging,
			Caller caller, Locale locale) {
		var window = new DrawSearch.Window(paging.page(), paging.size());
		return this.views.list(this.search.invitations(caller.username(), window), window, locale, true);
	}

	@GetMapping("/draws/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.ASSOCIATION, Role.SERVICE })
	ResponseEntity<DrawView> getDraw(@PathVariable String id, Caller caller, Locale locale,
			@Parameter(hidden = true) @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
		var draw = this.draws.find(new DrawId(id))
			.filter((one) -> !caller.roles().equals(Set.of(Role.ASSOCIATION))
					|| one.state().pledges().witness(caller.username()).isPresent())
			.orElseThrow(this.problems::notFound);
		String tag = Etags.of(draw.version());
		// Many screens watch one draw: what they have seen is not made again.
		return tag.equals(known) ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
				: ResponseEntity.ok().eTag(tag).body(this.views.forStaff(draw, locale));
	}

	@GetMapping(path = "/draws/{id}/bundle", produces = MediaType.APPLICATION_JSON_VALUE)
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	ResponseEntity<byte[]> getBundle(@PathVariable String id) {
		String hash = this.draws.find(new DrawId(id))
			.filter((one) -> DrawViews.isPublished(one.state()))
			.flatMap((one) -> one.state().outcome())
			.map(Conducted::bundleHash)
			.orElseThrow(this.problems::notFound);
		return ResponseEntity.ok().eTag("\"" + hash + "\"").body(this.archive.bundle(hash));
	}

	private Map<String, SampleSize> sizes(OpenRequest request) {
		Map<String, SampleSize> sizes = new HashMap<>();
		for (SizeRequest one : Objects.requireNonNullElse(request.sizes(), List.<SizeRequest>of())) {
			sizes.put(one.quota(), one.size()
				.orElseThrow(() -> this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, DrawRules.NO_SUCH_SIZE)));
		}
		return sizes;
	}

	/**
	 * @param publicSource words that name a public source, such as 抽取现场掷骰二十次
	 */
	record OpenRequest(@NotEmpty List<@NotNull String> quotas, @Nullable List<@NotNull @Valid SizeRequest> sizes,
			@NotNull List<@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,60}") String> witnesses,
			@Nullable @Size(max = 100) @Pattern(regexp = "[^\\p{Cs}\\p{Cntrl}]*") String publicSource) {
	}

}
