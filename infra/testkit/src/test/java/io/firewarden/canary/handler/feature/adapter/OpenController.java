package io.firewarden.canary.handler.feature.adapter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenController {

	@GetMapping("/api/canary")
	String answersEverybody() {
		return "";
	}

}
