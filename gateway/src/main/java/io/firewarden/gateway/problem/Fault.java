package io.firewarden.gateway.problem;

import java.util.Arrays;

import org.springframework.http.HttpStatus;

/**
 * Everything the gateway itself refuses, with its stable code. Codes with PLT mean the
 * same in every service.
 */
public enum Fault {

	/** Name or password wrong, or the account closed. */
	BAD_CREDENTIALS("GWY-001", HttpStatus.UNAUTHORIZED),
	/** Too many failures; Retry-After says for how long. */
	LOCKED("GWY-002", HttpStatus.UNAUTHORIZED),
	/** The password was right but has to be replaced first. */
	PASSWORD_TO_CHANGE("GWY-003", HttpStatus.UNAUTHORIZED),
	/** The new password breaks rules; errors[] names them. */
	PASSWORD_TOO_WEAK("GWY-004", HttpStatus.UNPROCESSABLE_CONTENT),
	/** The account has a second factor and no one-time code came along. */
	CODE_WANTED("GWY-005", HttpStatus.UNAUTHORIZED),
	/** The CSRF token is missing or not the one of the cookie. */
	CSRF("GWY-006", HttpStatus.FORBIDDEN),
	/** People sign in at the external issuer here. */
	SIGN_IN_ELSEWHERE("GWY-007", HttpStatus.NOT_FOUND),
	/** Too many requests from one address. */
	TOO_MANY_REQUESTS("GWY-008", HttpStatus.TOO_MANY_REQUESTS),
	/** The one-time code does not fit. */
	WRONG_CODE("GWY-009", HttpStatus.UNPROCESSABLE_CONTENT),
	/** Body larger than the limit. */
	BODY_TOO_LARGE("GWY-010", HttpStatus.CONTENT_TOO_LARGE),
	/** No such address. */
	NO_ROUTE("GWY-011", HttpStatus.NOT_FOUND),
	/** The service behind does not answer, or its breaker is open. */
	UPSTREAM_DOWN("GWY-012", HttpStatus.SERVICE_UNAVAILABLE),
	/** The service behind took too long. */
	UPSTREAM_SLOW("GWY-013", HttpStatus.GATEWAY_TIMEOUT),
	/**
	 * The service behind did not accept our token: a fault of ours, not of the caller.
	 */
	UPSTREAM_REFUSED("GWY-014", HttpStatus.BAD_GATEWAY),
	/** The name of the account is taken. */
	NAME_TAKEN("GWY-015", HttpStatus.CONFLICT),
	/** There is a second factor already. */
	HAS_SECOND_FACTOR("GWY-016", HttpStatus.CONFLICT),
	/** The request could not be read as HTTP. */
	MALFORMED_REQUEST("GWY-017", HttpStatus.BAD_REQUEST),

	MALFORMED_JSON("PLT-001", HttpStatus.BAD_REQUEST), INVALID("PLT-002", HttpStatus.BAD_REQUEST),
	METHOD_NOT_ALLOWED("PLT-004", HttpStatus.METHOD_NOT_ALLOWED), NOT_SIGNED_IN("PLT-005", HttpStatus.UNAUTHORIZED),
	NOT_ALLOWED("PLT-006", HttpStatus.FORBIDDEN), NOT_FOUND("PLT-007", HttpStatus.NOT_FOUND),
	STORE_DOWN("PLT-014", HttpStatus.SERVICE_UNAVAILABLE),
	UNSUPPORTED_MEDIA_TYPE("PLT-015", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
	UNEXPECTED("PLT-017", HttpStatus.INTERNAL_SERVER_ERROR), OVERTAKEN("PLT-019", HttpStatus.CONFLICT);

	private final String code;

	private final HttpStatus status;

	Fault(String code, HttpStatus status) {
		this.code = code;
		this.status = status;
	}

	public String code() {
		return this.code;
	}

	public HttpStatus status() {
		return this.status;
	}

	/** The fault that best tells what the container reports as a bare status. */
	static Fault of(int status) {
		return switch (status) {
			case 404 -> NO_ROUTE;
			case 401 -> NOT_SIGNED_IN;
			case 403 -> NOT_ALLOWED;
			case 405 -> METHOD_NOT_ALLOWED;
			default -> (status >= 400 && status < 500) ? Arrays.stream(values())
				.filter((fault) -> fault.status.value() == status)
				.findFirst()
				.orElse(MALFORMED_REQUEST) : UNEXPECTED;
		};
	}

}
