package io.firewarden.platform.remote;

import feign.RequestInterceptor;
import feign.Retryer;
import org.springframework.context.annotation.Bean;

/**
 * Configuration of every Feign client of the house: asks in the name of this service; the
 * client's name is the audience. No retries here, the breaker and the caller decide.
 * Named in {@code @FeignClient(configuration = …)}, never scanned.
 */
public class MachineIdentity {

	@Bean
	RequestInterceptor machineToken(MachineTokens tokens) {
		return (request) -> request.header("Authorization",
				"Bearer " + tokens.forAudience(request.feignTarget().name()));
	}

	@Bean
	Retryer noRetries() {
		return Retryer.NEVER_RETRY;
	}

}
