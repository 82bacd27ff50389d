package io.firewarden.gateway.account.adapter;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.firewarden.gateway.account.application.AuditTrail;

/**
 * The trail for those who read it: auditors, and operators looking for what went wrong.
 */
@RestController
class AuditController {

	private static final int LARGEST_PAGE = 200;

	private final AuditTrail trail;

	AuditController(AuditTrail trail) {
		this.trail = trail;
	}

	record Listing(List<AuditTrail.Entry> content, int page, int size) {

	}

	@GetMapping("/auth/audit")
	Listing latest(@RequestParam(required = false) @Nullable String account, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size) {
		int asked = Math.clamp(size, 1, LARGEST_PAGE);
		return new Listing(this.trail.latest(account, Math.max(0, page), asked), Math.max(0, page), asked);
	}

}
