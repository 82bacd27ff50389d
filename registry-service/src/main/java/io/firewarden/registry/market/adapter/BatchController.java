package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.FileBody;
import io.firewarden.platform.web.Listing;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.application.FeedBatch;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/market")
class BatchController {

	private final FeedDesk desk;

	private final FeedWords words;

	BatchController(FeedDesk desk, FeedWords words) {
		this.desk = desk;
		this.words = words;
	}

	@PostMapping(path = "/batches",
			consumes = { "application/octet-stream", "text/csv",
					"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel" })
	@io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/octet-stream",
			schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.MARKET_FEED })
	ResponseEntity<BatchView> bringBatch(@RequestParam(defaultValue = "") String fileName,
			@RequestParam @Nullable String charset, @RequestHeader HttpHeaders headers,
			@Parameter(hidden = true) HttpServletRequest request, Caller caller, Locale locale) throws IOException {
		FeedBatch received = this.desk.bring(fileName, charset, FileBody.key(headers), request.getInputStream(),
				caller);
		return ResponseEntity.accepted()
			.location(URI.create("/api/registry/market/batches/" + received.id()))
			.body(this.words.view(received, locale));
	}

	@GetMapping("/batches")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.MARKET_FEED, Role.OPERATOR, Role.AUDITOR })
	Listing<BatchView> marketBatches(@RequestParam FeedBatch.@Nullable State state,
			@RequestParam @Nullable FeedSource source, Paging paging, Caller caller, Locale locale) {
		return Listing.of(this.desk.list(state, source, caller, paging).map((one) -> this.words.view(one, locale)));
	}

	@GetMapping("/batches/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.MARKET_FEED, Role.OPERATOR, Role.AUDITOR })
	BatchView marketBatch(@PathVariable String id, Caller caller, Locale locale) {
		return this.words.view(this.desk.find(id, caller), locale);
	}

	@DeleteMapping("/batches/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.MARKET_FEED })
	ResponseEntity<BatchView> cancelBatch(@PathVariable String id, Caller caller, Locale locale) {
		return ResponseEntity.accepted().body(this.words.view(this.desk.cancel(id, caller), locale));
	}

	@PostMapping("/batches/{id}/release")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER })
	BatchView releaseBatch(@PathVariable String id, @Valid @RequestBody BatchReasonForm form, Caller caller,
			Locale locale) {
		return this.words.view(this.desk.release(id, form.reason(), caller), locale);
	}

	@PostMapping("/batches/{id}/discard")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER })
	BatchView discardBatch(@PathVariable String id, @Valid @RequestBody BatchReasonForm form, Caller caller,
			Locale locale) {
		return this.words.view(this.desk.discard(id, form.reason(), caller), locale);
	}

	/** Why. */
	record BatchReasonForm(@NotBlank @Size(max = 500) String reason) {
	}

}
