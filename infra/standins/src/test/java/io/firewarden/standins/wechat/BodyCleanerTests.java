package io.firewarden.standins.wechat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyCleanerTests {

	private static final String OWN = "http://127.0.0.1/mmbiz/1";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					<p>通报</p>                                            | <p>通报</p>
					a<script>alert("</p>")</script>b                       | ab
					a<SCRIPT src=x>never closed                            | a
					<p onclick="steal()">x</p>                             | <p>x</p>
					<p ONmouseover=steal()>x</p>                           | <p>x</p>
					<a href="javascript:steal()">x</a>                     | <a>x</a>
					<a href=" java&#115;cript:steal()">x</a>               | <a>x</a>
					<a href="https://portal.example.com/1?a=1&b=2">x</a>   | <a href="https://portal.example.com/1?a=1&b=2">x</a>
					a<img src="https://elsewhere.example.com/x.png">b      | ab
					a<img onerror=steal() src=x>b                          | ab
					<img src="http://127.0.0.1/mmbiz/1" alt='图'>           | <img src="http://127.0.0.1/mmbiz/1" alt="图">
					<img data-src="http://127.0.0.1/mmbiz/1"/>             | <img data-src="http://127.0.0.1/mmbiz/1"/>
					<iframe src="//x"></iframe>a<form action=x>b</form>    | ab
					a<!-- number 7 -->b<!doctype html><?php x ?>c          | abc
					<p style="color:red">x</p>                             | <p style="color:red">x</p>
					<p style="background:url(//x)">y</p>                   | <p>y</p>
					3 < 5 and 5 > 3                                        | 3 &lt; 5 and 5 > 3
					<p title='a"b'>x</p>                                   | <p title="a&quot;b">x</p>
					<br/>                                                  | <br/>
					""")
	void bodyIsStrippedAsThePublicWouldSeeIt(String sent, String stored) {
		assertThat(BodyCleaner.clean(sent, OWN::equals)).isEqualTo(stored);
	}

	@Test
	void strippingTwiceChangesNothingMore() {
		var once = BodyCleaner.clean("<p onclick=x>1 < 2<script>x</script><b>é</b></p", OWN::equals);
		assertThat(BodyCleaner.clean(once, OWN::equals)).isEqualTo(once);
	}

	@Test
	void longBodyIsStrippedInOneSweep() {
		var cell = "<td style=\"border:1px solid\">机构</td>";
		assertThat(BodyCleaner.clean(cell.repeat(600), OWN::equals)).isEqualTo(cell.repeat(600));
		assertThat(BodyCleaner.clean("<".repeat(20_000), OWN::equals)).isEqualTo("&lt;".repeat(20_000));
	}

	@Test
	void digestIsMadeOfWords() {
		assertThat(BodyCleaner.words("<p>通&amp;报</p>\n<p>一</p><script>x</script>")).isEqualTo("通&报 一");
	}

}
