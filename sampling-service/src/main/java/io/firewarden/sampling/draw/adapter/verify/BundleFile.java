package io.firewarden.sampling.draw.adapter.verify;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.draw.domain.protocol.Frame;
import io.firewarden.sampling.draw.domain.protocol.Officer;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.draw.domain.protocol.Unit;

/**
 * The form of a published bundle. Every field outside the plan must be known; the plan
 * may hold more than the computation needs, its hash covers all of it.
 */
final class BundleFile {

	private static final String[] FIELDS = { "version", "drawId", "sequence", "plan", "planHash", "frame", "frameRoot",
			"officers", "officerRoot", "secret", "secretCommitment", "contributions", "seed", "result", "teams" };

	private final Members file;

	private BundleFile(Members file) {
		this.file = file;
	}

	static Bundle read(byte[] content) throws Unusable, Departure {
		if (!(StrictJson.read(decoded(content)) instanceof Map<?, ?> fields)) {
			throw new Unusable("not a draw bundle: the JSON is no object");
		}
		var file = new Members(Place.ROOT, fields);
		if (Arrays.stream(FIELDS).noneMatch(file::has)) {
			throw new Unusable("not a draw bundle: none of its fields is there");
		}
		return new BundleFile(file.only(FIELDS)).bundle();
	}

	static String decoded(byte[] content) throws Unusable {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new Unusable("not UTF-8");
		}
	}

	private Bundle bundle() throws Departure {
		if (this.file.whole("version", 0) != Bundle.VERSION) {
			throw this.file.wrong("version", "only version 1 is known");
		}
		var heading = new Bundle.Heading(this.file.text("drawId"), this.file.whole("sequence", 1));
		var hashes = new Bundle.Hashes(this.file.text("planHash"), this.file.text("frameRoot"),
				this.file.text("officerRoot"), this.file.text("secretCommitment"), this.file.text("seed"));
		var plan = PlanForm.read(this.file.object("plan"), hashes.planHash());
		return new Bundle(heading, plan, frame(), officers(), this.file.text("secret"), contributions(), hashes,
				result(), teams());
	}

	private Frame frame() throws Departure {
		var frame = new Frame.Builder();
		Set<String> seen = new HashSet<>();
		for (Members row : this.file.objects("frame")) {
			row.only("unitId", "stratum", "weight");
			if (!seen.add(row.text("unitId"))) {
				throw row.wrong("unitId", "stands in the frame twice");
			}
			try {
				frame.add(new Unit(row.text("unitId"), row.text("stratum"), row.whole("weight", 1)));
			}
			catch (IllegalArgumentException ex) {
				throw row.wrong("unitId", String.valueOf(ex.getMessage()));
			}
		}
		return frame.build();
	}

	private List<Officer> officers() throws Departure {
		List<Officer> officers = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Members row : this.file.objects("officers")) {
			row.only("officerId", "brigade");
			if (!seen.add(row.text("officerId"))) {
				throw row.wrong("officerId", "stands in the list twice");
			}
			try {
				officers.add(new Officer(row.text("officerId"), row.text("brigade")));
			}
			catch (IllegalArgumentException ex) {
				throw row.wrong("officerId", String.valueOf(ex.getMessage()));
			}
		}
		return officers;
	}

	private List<Bundle.Contributed> contributions() throws Departure {
		List<Bundle.Contributed> contributions = new ArrayList<>();
		for (Members row : this.file.objects("contributions")) {
			Contribution.Kind kind = switch (row.text("kind")) {
				case "WITNESS" -> Contribution.Kind.WITNESS;
				case "PUBLIC" -> Contribution.Kind.PUBLIC;
				default -> throw row.wrong("kind", "is neither WITNESS nor PUBLIC");
			};
			if (kind == Contribution.Kind.PUBLIC) {
				row.only("by", "kind", "value");
			}
			else {
				row.only("by", "kind", "value", "commitment").text("commitment");
			}
			contributions.add(new Bundle.Contributed(new Contribution(row.text("by"), kind, row.text("value")),
					row.optionalText("commitment")));
		}
		return contributions;
	}

	private List<Bundle.Stratum> result() throws Departure {
		List<Bundle.Stratum> result = new ArrayList<>();
		for (Members row : this.file.objects("result")) {
			row.only("stratum", "size", "drawn", "reserve");
			result.add(new Bundle.Stratum(row.text("stratum"), row.whole("size", 0), row.texts("drawn"),
					row.texts("reserve")));
		}
		return result;
	}

	private List<Team> teams() throws Departure {
		List<Team> teams = new ArrayList<>();
		for (Members row : this.file.objects("teams")) {
			row.only("unitId", "team", "shortBy");
			teams
				.add(new Team(row.text("unitId"), row.texts("team"), row.has("shortBy") ? row.whole("shortBy", 1) : 0));
		}
		return teams;
	}

	static BigDecimal decimal(Members row, String name) throws Departure {
		String text = row.text(name);
		if (!text.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
			throw row.wrong(name, "is not a decimal");
		}
		return new BigDecimal(text);
	}

}
