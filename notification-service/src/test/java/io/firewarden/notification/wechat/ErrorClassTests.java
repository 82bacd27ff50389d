package io.firewarden.notification.wechat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorClassTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "40001,TOKEN", "42001,TOKEN", "-1,BUSY", "45011,MINUTE_QUOTA", "53501,MINUTE_QUOTA", "45009,DAY_QUOTA",
			"45028,DAY_QUOTA", "89504,WAITING_FOR_ADMINISTRATOR", "40007,MEDIA_GONE", "53600,ARTICLE_GONE",
			"53502,PUBLISH_ID_GONE", "45003,CONTENT", "45166,CONTENT", "53503,CONTENT", "48001,ACCOUNT",
			"40164,ACCOUNT", "40125,ACCOUNT", "45067,UNKNOWN", "99999,UNKNOWN" })
	void everyCodeHasItsClass(int code, ErrorClass errorClass) {
		assertThat(ErrorClass.of(code)).isEqualTo(errorClass);
	}

	@Test
	void everyClassIsReached() {
		assertThat(Arrays.stream(new int[] { 40001, -1, 45011, 45009, 89501, 40007, 53600, 53502, 45002, 50002, 1 })
			.mapToObj(ErrorClass::of)).containsExactlyInAnyOrder(ErrorClass.values());
	}

}
