package io.firewarden.registry.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameQueryTests {

	@ParameterizedTest(name = "{0} · {1} -> {2}")
	@CsvSource({
			// characters
			"内江, 内江安澜消防技术服务有限公司, true", "安澜消防, 内江安澜消防技术服务有限公司, true", "澜安, 内江安澜消防技术服务有限公司, false",
			// initials
			"nj, 内江安澜消防技术服务有限公司, true", "NJAL, 内江安澜消防技术服务有限公司, true", "alxf, 内江安澜消防技术服务有限公司, true",
			"na, 内江安澜消防技术服务有限公司, false", "njx, 内江安澜消防技术服务有限公司, false",
			// full pinyin, cut, mixed
			"neijiang, 内江安澜消防技术服务有限公司, true", "neij, 内江安澜消防技术服务有限公司, true", "neijan, 内江安澜消防技术服务有限公司, true",
			"anlanxf, 内江安澜消防技术服务有限公司, true", "内jiang, 内江安澜消防技术服务有限公司, true", "eijiang, 内江安澜消防技术服务有限公司, false",
			"nei jiang, 内江安澜消防技术服务有限公司, true", "shfw, 内江安澜消防技术服务有限公司, true", "jishufw, 内江安澜消防技术服务有限公司, true",
			// a second letter of an initial
			"zhdz, 重庆中大照明, true", "zhzd, 重庆中大照明, false", "zhongda, 重庆中大照明, true", "zhdazh, 重庆中大照明, true",
			"zdzm, 重庆中大照明, true",
			// any reading
			"chongqing, 重庆中大照明, true", "zhongqing, 重庆中大照明, true", "cq, 重庆中大照明, true", "leshan, 乐山消安, true",
			"yueshan, 乐山消安, true", "changan, 长安检测, true", "zhangan, 长安检测, true", "lvzhou, 绿洲消防, true",
			// letters, digits and full width stand for themselves
			"ＡＢＣ１１９, abc119消防（内江）公司, true", "119xf, abc119消防（内江）公司, true", "(内江), abc119消防（内江）公司, true",
			".*, 内江安澜, false", "'', 内江安澜, true" })
	void aNameFitsAsPeopleType(String typed, String name, boolean fits) {
		assertThat(NameQuery.of(typed).fits(NameQuery.fold(name))).isEqualTo(fits);
	}

}
