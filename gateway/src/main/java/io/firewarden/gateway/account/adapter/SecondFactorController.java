package io.firewarden.gateway.account.adapter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.firewarden.gateway.account.application.SetUpSecondFactor;
import io.firewarden.gateway.account.domain.Totp;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;

/** Adding a second factor to one's own account. */
@RestController
@RequestMapping("/auth/totp")
class SecondFactorController {

	private final SetUpSecondFactor setUp;

	private final Clock clock;

	SecondFactorController(SetUpSecondFactor setUp, Clock clock) {
		this.setUp = setUp;
		this.clock = clock;
	}

	/**
	 * What an authenticator app needs.
	 *
	 * @param secret in Base32
	 * @param uri the same as an otpauth address, for a QR code
	 */
	record Enrolment(String secret, String uri) {

	}

	record Proof(@NotBlank @Pattern(regexp = "\\d{6}") String code) {

	}

	@PostMapping
	Enrolment begin(@AuthenticationPrincipal SignedIn person) {
		return switch (this.setUp.begin(person.username())) {
			case SetUpSecondFactor.Outcome.SecretMade(var secret) -> enrolment(person, Totp.base32(secret));
			case SetUpSecondFactor.Outcome other -> throw refused(other);
		};
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void confirm(@AuthenticationPrincipal SignedIn person, @Valid @RequestBody Proof proof) {
		var outcome = this.setUp.confirm(person.username(), proof.code(), this.clock.instant());
		if (!(outcome instanceof SetUpSecondFactor.Outcome.Confirmed)) {
			throw refused(outcome);
		}
	}

	private static Problem.Refused refused(SetUpSecondFactor.Outcome outcome) {
		Fault fault = switch (outcome) {
			case SetUpSecondFactor.Outcome.WrongCode() -> Fault.WRONG_CODE;
			case SetUpSecondFactor.Outcome.HasOne() -> Fault.HAS_SECOND_FACTOR;
			case SetUpSecondFactor.Outcome.NoAccount() -> Fault.SIGN_IN_ELSEWHERE;
			case SetUpSecondFactor.Outcome.OvertakenByAnother() -> Fault.OVERTAKEN;
			case SetUpSecondFactor.Outcome.SecretMade _, SetUpSecondFactor.Outcome.Confirmed _ -> Fault.UNEXPECTED;
		};
		return Problem.of(fault).refused();
	}

	private static Enrolment enrolment(SignedIn person, String secret) {
		String account = URLEncoder.encode("Firewarden:" + person.username(), StandardCharsets.UTF_8);
		return new Enrolment(secret, "otpauth://totp/" + account + "?secret=" + secret + "&issuer=Firewarden");
	}

}
