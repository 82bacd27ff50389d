package io.firewarden.registry.lead.adapter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.firewarden.registry.lead.ReferralDelivery.Letter;
import io.firewarden.registry.lead.ReferralDelivery.Notice;
import io.firewarden.registry.lead.domain.Referral;
import tools.jackson.databind.json.JsonMapper;

/** A referral as the files of scjg-feed/1 (integration 2.6), and its letter. */
final class ReferralFiles {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

	private final ReferralLetter letters;

	ReferralFiles(LeadWording wording) {
		this.letters = new ReferralLetter(wording);
	}

	/** Letter, data and control file; the same referral gives the same bytes. */
	Notice notice(Referral referral) {
		List<String> lines = referral.rows().stream().map((row) -> line(referral, row)).toList();
		String name = "SCJG_NJ_FIRE_NOTICE_TO_SCJG_%s_%03d_F.jsonl".formatted(DAY.format(referral.documentOn()),
				referral.sequence());
		Letter letter = this.letters.of(referral);
		Notice bare = new Notice(referral.id(), referral.number(), name, lines, "", letter);
		byte[] bytes = bare.data().getBytes(StandardCharsets.UTF_8);
		Map<String, Object> control = new LinkedHashMap<>();
		control.put("spec", "scjg-feed/1");
		control.put("table", "FIRE_NOTICE_TO_SCJG");
		control.put("batch", "%s-%03d".formatted(DAY.format(referral.documentOn()), referral.sequence()));
		control.put("mode", "F");
		control.put("file", name);
		control.put("charset", "UTF-8");
		control.put("rows", lines.size());
		control.put("bytes", bytes.length);
		control.put("sha256", sha256(bytes));
		control.put("document", letter.fileName());
		control.put("documentSha256", sha256(letter.html().getBytes(StandardCharsets.UTF_8)));
		control.put("producedAt", referral.sentAt().toString());
		return new Notice(referral.id(), referral.number(), name, lines,
				JsonMapper.shared().writeValueAsString(control), letter);
	}

	/** The papers of a referral, each with what is known of its arrival. */
	List<Paper> papers(Referral referral) {
		Notice notice = notice(referral);
		List<String> arrived = (referral.receipt() != null) ? referral.receipt().papers() : List.of();
		return Stream
			.of(Map.entry(notice.letter().fileName(), notice.letter().html()),
					Map.entry(notice.fileName(), notice.data()))
			.map((file) -> {
				String sum = sha256(file.getValue().getBytes(StandardCharsets.UTF_8));
				return new Paper(file.getKey(), sum, arrived.contains(sum));
			})
			.toList();
	}

	/** A paper that was handed over; the letter first. */
	record Paper(String fileName, String sha256, boolean arrived) {
	}

	private static String line(Referral referral, Referral.Row row) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("LINE", row.line());
		json.put("UNISCID", (row.uscc() != null) ? row.uscc() : "");
		json.put("ENTNAME", row.name());
		json.put("FINDING", row.rule() + " " + row.finding());
		json.put("BASIS", row.basis());
		json.put("BRIGADE", (row.brigade() != null) ? row.brigade() : "511000");
		json.put("DOCNO", referral.number());
		json.put("DOCDATE", referral.documentOn().toString());
		return JsonMapper.shared().writeValueAsString(json);
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
