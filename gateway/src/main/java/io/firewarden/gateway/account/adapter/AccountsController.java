package io.firewarden.gateway.account.adapter;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.firewarden.gateway.account.application.Accounts;
import io.firewarden.gateway.account.application.AuditTrail.Act;
import io.firewarden.gateway.account.application.LookAfterAccounts;
import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;

/**
 * The operator's view of the accounts. Who may call it is decided by the filter chain.
 */
@RestController
@RequestMapping("/auth/accounts")
class AccountsController {

	private final LookAfterAccounts accounts;

	private final Audit audit;

	AccountsController(LookAfterAccounts accounts, Audit audit) {
		this.accounts = accounts;
		this.audit = audit;
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AccountView(String username, String name, List<Role> roles, String org, @Nullable String agency,
			@Nullable String officer, boolean passwordToChange, boolean secondFactor, boolean closed) {

		static AccountView of(Account account) {
			SignedIn person = account.person();
			var factor = account.secondFactor();
			return new AccountView(person.username(), person.name(), List.copyOf(person.roles()), person.org(),
					person.agency(), person.officer(), account.changeWanted(), factor != null && factor.confirmed(),
					account.closed());
		}

	}

	record Listing(List<AccountView> content, int total) {

	}

	record Rights(@NotBlank @Size(max = 80) String name, @NotEmpty Set<Role> roles,
			@NotBlank @Pattern(regexp = "[0-9A-Z]{6}") String org,
			@Nullable @Pattern(regexp = "[0-9A-Z]{18}") String agency, @Nullable @Size(max = 40) String officer) {

		SignedIn of(String username) {
			return new SignedIn(Accounts.canonical(username), this.name, this.roles, this.org, this.agency,
					this.officer);
		}

	}

	record NewAccount(@NotBlank @Pattern(regexp = "[a-zA-Z0-9._-]{2,40}") String username, @NotBlank String password,
			@NotNull @Valid Rights rights) {

		@Override
		public String toString() {
			return "NewAccount[" + this.username + "]";
		}

	}

	record FirstPassword(@NotBlank String password) {

		@Override
		public String toString() {
			return "FirstPassword";
		}

	}

	@GetMapping
	Listing list() {
		List<AccountView> content = this.accounts.all().stream().map(AccountView::of).toList();
		return new Listing(content, content.size());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	AccountView open(@Valid @RequestBody NewAccount account, HttpServletRequest request) {
		SignedIn person = account.rights().of(account.username());
		return view(request, Act.OPEN_ACCOUNT, account.username(), this.accounts.open(person, account.password()));
	}

	@PutMapping("/{username}")
	AccountView revise(@PathVariable String username, @Valid @RequestBody Rights rights, HttpServletRequest request) {
		return view(request, Act.REVISE_ACCOUNT, username, this.accounts.revise(rights.of(username)));
	}

	@PostMapping("/{username}/reset")
	AccountView reset(@PathVariable String username, @Valid @RequestBody FirstPassword first,
			HttpServletRequest request) {
		return view(request, Act.RESET_ACCOUNT, username, this.accounts.reset(username, first.password()));
	}

	@DeleteMapping("/{username}")
	AccountView close(@PathVariable String username, HttpServletRequest request) {
		return view(request, Act.CLOSE_ACCOUNT, username, this.accounts.close(username));
	}

	private AccountView view(HttpServletRequest request, Act act, String username, LookAfterAccounts.Outcome outcome) {
		this.audit.note(request, act, username,
				(outcome instanceof LookAfterAccounts.Outcome.Done) ? Audit.DONE : outcome.getClass().getSimpleName());
		return switch (outcome) {
			case LookAfterAccounts.Outcome.Done(var account) -> AccountView.of(account);
			case LookAfterAccounts.Outcome.NameTaken() -> throw Problem.of(Fault.NAME_TAKEN).refused();
			case LookAfterAccounts.Outcome.NoAccount() -> throw Problem.of(Fault.NOT_FOUND).refused();
			case LookAfterAccounts.Outcome.TooWeak(var faults) -> throw SignInController.tooWeak("password", faults);
			case LookAfterAccounts.Outcome.OvertakenByAnother() -> throw Problem.of(Fault.OVERTAKEN).refused();
		};
	}

}
