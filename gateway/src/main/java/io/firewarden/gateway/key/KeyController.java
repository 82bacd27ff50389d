package io.firewarden.gateway.key;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public keys for everybody who verifies tokens, and the operator's way to rotate
 * them.
 */
@RestController
class KeyController {

	private final KeyRing ring;

	KeyController(KeyRing ring) {
		this.ring = ring;
	}

	@GetMapping("/relay/jwks")
	ResponseEntity<String> publicKeys() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
			.body(this.ring.published().toString(true));
	}

	@PostMapping("/auth/keys/rotation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void rotate() {
		this.ring.rotate();
	}

}
