package io.firewarden.bench;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A batch of scjg-feed/1 full of invented enterprises, and its control file. */
final class FeedData {

	private static final String FILE = "MARKET_ENTITY_bench.csv.gz";

	private static final String TITLES = "PRIPID,UNISCID,ENTNAME,ENTTYPE_CN,REGSTATE_CN,DOM,DOMDISTRICT,OPSCOPE,SRCTIME\r\n";

	/** Every so many rows one of the trade. */
	private static final int TRADE = 100;

	private FeedData() {
	}

	/**
	 * Puts the data file down and then its control file.
	 * @param agencies the first rows are of registered agencies, under other names
	 */
	static void write(Path drop, int rows, int agencies) throws Exception {
		Files.createDirectories(drop);
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		Path file = drop.resolve(FILE);
		try (OutputStream out = new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest),
				1 << 16)) {
			out.write(TITLES.getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < rows; i++) {
				out.write(row(i, i < agencies).getBytes(StandardCharsets.UTF_8));
			}
		}
		Files.writeString(drop.resolve(FILE + ".ok"),
				"""
						{"spec":"scjg-feed/1","table":"MARKET_ENTITY","batch":"BENCH-1","mode":"F","file":"%s","charset":"UTF-8","rows":%d,"bytes":%d,"sha256":"%s"}"""
					.formatted(FILE, rows, Files.size(file), HexFormat.of().formatHex(digest.digest())));
	}

	private static String row(int i, boolean agency) {
		boolean trade = agency || i % TRADE == 0;
		return "k%07d,%s,%s%d%s,有限责任公司,存续,四川省内江市威远县示例路%d号,511024,%s,2022-03-01 08:00:00\r\n".formatted(i,
				RegistryData.uscc(i), agency ? "威远演示易名" : "威远演示", i, trade ? "消防技术服务有限公司" : "商贸有限公司", i % 300,
				trade ? "消防设施维护保养；消防技术服务" : "餐饮服务；食品销售；日用百货批发零售；五金交电；建筑材料");
	}

}
