package io.firewarden.standins.wechat;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/cgi-bin")
class TokenController {

	private static final String GRANT = "client_credential";

	private final AccessTokens tokens;

	private final WechatProperties account;

	TokenController(AccessTokens tokens, WechatProperties account) {
		this.tokens = tokens;
		this.account = account;
	}

	@GetMapping("/token")
	ResponseEntity<byte[]> token(@RequestParam(name = "grant_type", required = false) @Nullable String grantType,
			@RequestParam(required = false) @Nullable String appid,
			@RequestParam(required = false) @Nullable String secret, HttpServletRequest request) {
		admit(grantType, request);
		return Answers.of(tokens.plain(appid, secret));
	}

	@PostMapping("/stable_token")
	ResponseEntity<byte[]> stableToken(@RequestBody(required = false) byte @Nullable [] body,
			HttpServletRequest request) {
		var call = Answers.read(body);
		admit(call.path("grant_type").asString(""), request);
		return Answers.of(tokens.stable(call.path("appid").asString(""), call.path("secret").asString(""),
				call.path("force_refresh").asBoolean(false)));
	}

	private void admit(@Nullable String grantType, HttpServletRequest request) {
		if (!GRANT.equals(grantType)) {
			throw new ApiError(40002, "invalid grant_type");
		}
		var caller = request.getRemoteAddr();
		if (!account.ipAllowList().isEmpty() && !account.ipAllowList().contains(caller)) {
			throw new ApiError(40164, "invalid ip " + caller + " ipv6 ::ffff:" + caller + ", not in whitelist");
		}
	}

}
