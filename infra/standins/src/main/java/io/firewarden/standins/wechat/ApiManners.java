package io.firewarden.standins.wechat;

import java.time.Clock;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What holds for every call: a living token in the query, and errors that are HTTP 200.
 */
@RestControllerAdvice
class ApiManners {

	private final Clock clock;

	ApiManners(Clock clock) {
		this.clock = clock;
	}

	@ExceptionHandler
	ResponseEntity<byte[]> answer(ApiError error) {
		return Answers.error(error, clock.instant());
	}

	@ExceptionHandler(MultipartException.class)
	ResponseEntity<byte[]> answerBrokenUpload() {
		return answer(new ApiError(41005, "media data missing"));
	}

	@Component
	static class TokenCheck implements HandlerInterceptor, WebMvcConfigurer {

		private static final Set<String> WITHOUT_TOKEN = Set.of("/cgi-bin/token", "/cgi-bin/stable_token");

		private final AccessTokens tokens;

		TokenCheck(AccessTokens tokens) {
			this.tokens = tokens;
		}

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(this).addPathPatterns("/cgi-bin/**");
		}

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			if (!WITHOUT_TOKEN.contains(request.getRequestURI())) {
				tokens.check(fromQuery(request));
			}
			return true;
		}

		/**
		 * Not {@code getParameter}: a token in a form body does not count, and the body
		 * stays unread.
		 */
		private static @Nullable String fromQuery(HttpServletRequest request) {
			var query = UriComponentsBuilder.newInstance().query(request.getQueryString()).build().getQueryParams();
			return query.getFirst("access_token");
		}

	}

	@RestController
	static class EverythingElse {

		@RequestMapping("/cgi-bin/**")
		ResponseEntity<byte[]> unknown(HttpServletRequest request) {
			throw request.getMethod().equals("GET") ? new ApiError(43002, "require POST method")
					: new ApiError(40066, "invalid url");
		}

	}

}
