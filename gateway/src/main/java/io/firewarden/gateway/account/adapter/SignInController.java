package io.firewarden.gateway.account.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.firewarden.gateway.account.application.AuditTrail;
import io.firewarden.gateway.account.application.ChangePassword;
import io.firewarden.gateway.account.application.SignIn;
import io.firewarden.gateway.account.domain.PasswordRules;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.identity.SignedInAuthentication;
import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;
import io.firewarden.gateway.problem.Problems;

/** Signing in and out with an account of the gateway. */
@RestController
@RequestMapping("/auth")
class SignInController {

	private final SignIn signIn;

	private final ChangePassword changePassword;

	private final AccountSettings settings;

	private final SecurityContextRepository contexts;

	private final CsrfTokenRepository csrfTokens;

	private final MeViews views;

	private final Audit audit;

	private final Clock clock;

	SignInController(SignIn signIn, ChangePassword changePassword, AccountSettings settings,
			SecurityContextRepository contexts, CsrfTokenRepository csrfTokens, MeViews views, Clock clock,
			Audit audit) {
		this.signIn = signIn;
		this.changePassword = changePassword;
		this.settings = settings;
		this.contexts = contexts;
		this.csrfTokens = csrfTokens;
		this.views = views;
		this.clock = clock;
		this.audit = audit;
	}

	record Credentials(@NotBlank @Size(max = 80) String username, @NotBlank @Size(max = 256) String password,
			@Nullable @Size(max = 12) String totp) {

		@Override
		public String toString() {
			return "Credentials";
		}

	}

	record Change(@NotBlank @Size(max = 80) String username, @NotBlank @Size(max = 256) String oldPassword,
			@NotBlank @Size(max = 256) String newPassword) {

		@Override
		public String toString() {
			return "Change";
		}

	}

	@PostMapping("/login")
	Me login(@Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
		embeddedAccountsOnly();
		var command = new SignIn.Command(credentials.username(), credentials.password(), credentials.totp(),
				request.getRemoteAddr());
		var outcome = this.signIn.handle(command, this.clock.instant());
		note(request, AuditTrail.Act.SIGN_IN, credentials.username(), outcome,
				outcome instanceof SignIn.Outcome.Welcome);
		return switch (outcome) {
			case SignIn.Outcome.Welcome(var person) -> welcome(person, request, response);
			case SignIn.Outcome.Unknown() -> throw Problem.of(Fault.BAD_CREDENTIALS).refused();
			case SignIn.Outcome.Locked(var remaining) -> throw locked(remaining);
			case SignIn.Outcome.PasswordToChange() -> throw Problem.of(Fault.PASSWORD_TO_CHANGE).refused();
			case SignIn.Outcome.CodeWanted() -> throw Problem.of(Fault.CODE_WANTED).refused();
		};
	}

	@PostMapping("/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void password(@Valid @RequestBody Change change, HttpServletRequest request) {
		embeddedAccountsOnly();
		var command = new ChangePassword.Command(change.username(), change.oldPassword(), change.newPassword(),
				request.getRemoteAddr());
		var outcome = this.changePassword.handle(command, this.clock.instant());
		note(request, AuditTrail.Act.CHANGE_PASSWORD, change.username(), outcome,
				outcome instanceof ChangePassword.Outcome.Done);
		switch (outcome) {
			case ChangePassword.Outcome.Done() -> {
				// Nothing to say: the owner signs in with the new password.
			}
			case ChangePassword.Outcome.Unknown() -> throw Problem.of(Fault.BAD_CREDENTIALS).refused();
			case ChangePassword.Outcome.Locked(var remaining) -> throw locked(remaining);
			case ChangePassword.Outcome.TooWeak(var faults) -> throw tooWeak("newPassword", faults);
			case ChangePassword.Outcome.OvertakenByAnother() -> throw Problem.of(Fault.OVERTAKEN).refused();
		}
	}

	@GetMapping("/me")
	Me me(HttpServletRequest request) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication caller) {
			return this.views.of(caller.person(), Problems.language(request));
		}
		throw Problem.of(Fault.NOT_SIGNED_IN).refused();
	}

	static Problem.Refused tooWeak(String field, Set<PasswordRules.Fault> faults) {
		List<Problem.Detail> errors = faults.stream().map((fault) -> new Problem.Detail(field, fault.name())).toList();
		return Problem.of(Fault.PASSWORD_TOO_WEAK).with(errors).refused();
	}

	private Me welcome(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		// A session id from before the sign-in may be known to somebody else.
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		var context = new SecurityContextImpl(SignedInAuthentication.of(person));
		this.contexts.saveContext(context, request, response);
		this.csrfTokens.saveToken(this.csrfTokens.generateToken(request), request, response);
		return this.views.of(person, Problems.language(request));
	}

	private void note(HttpServletRequest request, AuditTrail.Act act, String account, Object outcome, boolean done) {
		this.audit.note(request, act, account, done ? Audit.DONE : outcome.getClass().getSimpleName());
	}

	private void embeddedAccountsOnly() {
		if (!this.settings.enabled()) {
			throw Problem.of(Fault.SIGN_IN_ELSEWHERE).refused();
		}
	}

	private static Problem.Refused locked(Duration remaining) {
		return Problem.of(Fault.LOCKED, remaining.plusSeconds(59).toMinutes()).retryAfter(remaining).refused();
	}

}
