package io.firewarden.gateway.problem;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTests {

	private final Problems problems = TestProblems.create();

	@ParameterizedTest
	@EnumSource
	void everyFaultHasASentenceInBothLanguages(Fault fault) {
		for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			assertThat(TestProblems.messages().getMessage(fault.code(), new Object[] { "x" }, language)).isNotBlank();
		}
	}

	@Test
	void theTwoLanguagesSayTheSameThings() throws IOException {
		assertThat(keys("messages/gateway.properties"))
			.containsExactlyInAnyOrderElementsOf(keys("messages/gateway_zh_CN.properties"));
	}

	@Test
	void noCodeMeansTwoThings() {
		assertThat(Arrays.stream(Fault.values()).map(Fault::code)).doesNotHaveDuplicates();
	}

	@Test
	void aProblemIsWrittenInUtf8WithItsCode() throws IOException {
		var response = write(null, Problem.of(Fault.LOCKED, 20).retryAfter(Duration.ofMinutes(20)));
		assertThat(response.getStatus()).isEqualTo(401);
		assertThat(response.getContentType()).isEqualTo("application/problem+json;charset=UTF-8");
		assertThat(response.getHeader("Retry-After")).isEqualTo("1200");
		assertThat(response.getContentAsString()).contains("\"code\":\"GWY-002\"", "请 20 分钟后再试",
				"\"instance\":\"/auth/login\"", "\"status\":401", "\"title\":\"Unauthorized\"");
	}

	@Test
	void englishIsForThoseWhoAskForIt() throws IOException {
		assertThat(write("en-GB, zh;q=0.5", Problem.of(Fault.NO_ROUTE)).getContentAsString())
			.contains("There is nothing at this address.");
		assertThat(write("fr", Problem.of(Fault.NO_ROUTE)).getContentAsString()).contains("该地址不存在");
	}

	@Test
	void detailsNameTheFieldAndTheRule() throws IOException {
		var problem = Problem.of(Fault.PASSWORD_TOO_WEAK).with(List.of(new Problem.Detail("newPassword", "LENGTH")));
		assertThat(write("en", problem).getContentAsString()).contains("\"field\":\"newPassword\"",
				"\"code\":\"LENGTH\"", "10 to 128 characters");
	}

	private MockHttpServletResponse write(String language, Problem problem) throws IOException {
		var request = new MockHttpServletRequest("POST", "/auth/login");
		if (language != null) {
			request.addHeader("Accept-Language", language);
			request.setPreferredLocales(Locale.LanguageRange.parse(language.replace(" ", ""))
				.stream()
				.map((range) -> Locale.forLanguageTag(range.getRange()))
				.toList());
		}
		var response = new MockHttpServletResponse();
		this.problems.write(request, response, problem);
		return response;
	}

	private static List<String> keys(String bundle) throws IOException {
		Properties properties = PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource(bundle), "UTF-8"));
		return Stream.of(properties.stringPropertyNames().toArray(String[]::new)).sorted().toList();
	}

}
