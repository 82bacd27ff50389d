package io.firewarden.sampling.draw.domain.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CanonicalJsonTests {

	@ParameterizedTest
	@CsvSource({ "0000000000000000, 0", "8000000000000000, 0", "0000000000000001, 5e-324",
			"7fefffffffffffff, 1.7976931348623157e+308", "4340000000000000, 9007199254740992",
			"4430000000000000, 295147905179352830000", "44b52d02c7e14af5, 9.999999999999997e+22",
			"44b52d02c7e14af6, 1e+23", "444b1ae4d6e2ef4f, 999999999999999900000", "444b1ae4d6e2ef50, 1e+21",
			"3eb0c6f7a0b5ed8c, 9.999999999999997e-7", "3eb0c6f7a0b5ed8d, 0.000001",
			"41b3de4355555557, 333333333.33333343", "becbf647612f3696, -0.0000033333333333333333" })
	void numbersAreWrittenAsAppendixBOfRfc8785Lists(String bits, String text) {
		assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))).isEqualTo(text);
	}

	@Test
	void namesAreSortedByUtf16UnitsAsSection323OfRfc8785Shows() {
		Map<String, Object> names = new HashMap<>();
		List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
			.forEach((name) -> names.put(name, 1));
		assertThat(CanonicalJson.text(names))
			.isEqualTo("{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,\"\ud83d\ude00\":1,\"\ufb33\":1}");
	}

	@Test
	void stringsAreEscapedNoMoreThanNeeded() {
		assertThat(CanonicalJson.text("\u20ac$\u000f\nA'B\"\\\\\"/\b\t\f\u007f"))
			.isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\u007f\"");
	}

	@Test
	void everyKindOfValueHasItsForm() {
		Map<String, Object> value = new HashMap<>();
		value.put("b", List.of(1, 2.5, true, "x", new CanonicalJson.Verbatim("{}")));
		value.put("a", null);
		assertThat(CanonicalJson.text(value)).isEqualTo("{\"a\":null,\"b\":[1,2.5,true,\"x\",{}]}");
	}

	@Test
	void whatHasNoCanonicalFormIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text("\ud83d"));
		assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Double.NaN));
		assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(new Object()));
	}

}
