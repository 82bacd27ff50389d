package io.firewarden.registry.declaration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationCall;
import io.firewarden.registry.declaration.domain.DeclarationCalls;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEngineer;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEquipment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredKind;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredLevel;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredOperator;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredPaper;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredProject;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredProjectKind;
import io.firewarden.registry.declaration.domain.DeclaredContent.SelfCheckAnswer;
import io.firewarden.registry.declaration.domain.DeclaredContent.SelfCheckResult;
import io.firewarden.registry.declaration.domain.Filer;
import io.firewarden.registry.declaration.domain.ListedPapers;
import io.firewarden.registry.declaration.domain.Mark;
import io.firewarden.registry.declaration.domain.Objection;
import io.firewarden.registry.declaration.domain.Receipt;
import io.firewarden.registry.declaration.domain.SelfCheckItem;
import io.firewarden.registry.declaration.domain.SelfCheckItems;
import io.firewarden.registry.declaration.domain.Sheet;
import org.jspecify.annotations.Nullable;

/** An invented declaration that is complete, in each of its states. */
public final class DeclarationStory {

	public static final String USCC = "91511000MA00DEMN4W";

	public static final Filer FILER = new Filer(USCC, "内江演示安澜消防技术服务有限公司", "511002");

	public static final Instant NOON = Instant.parse("2022-02-24T04:00:00Z");

	public static final DeclarationCall CALL = new DeclarationCall("NJ-2022-FTSA", "专项检查", "Campaign",
			LocalDate.of(2022, 2, 22), LocalDate.of(2022, 2, 24), LocalDate.of(2022, 2, 28), "内消〔2022〕39号",
			List.of("C-03"));

	public static final DeclarationCalls CALLS = new DeclarationCalls(List.of(CALL));

	public static final SelfCheckItems ITEMS = new SelfCheckItems(List.of(new SelfCheckItems.Edition(
			LocalDate.of(2021, 11, 9), "Order 7", List.of(item("ELG-01", DeclaredKind.MAINT_TEST, DeclaredKind.ASSESS),
					item("ELG-05", DeclaredKind.MAINT_TEST), item("PRQ-X", DeclaredKind.ASSESS)))));

	public static final ListedPapers PAPERS = new ListedPapers(List.of(new ListedPapers.Edition(
			LocalDate.of(2021, 11, 9), "Order 7", List.of(new ListedPapers.Listed(DeclaredPaper.LICENCE, "营业执照")))));

	public static final DeclarationId ID = DeclarationId.of(CALL.campaign(), USCC);

	public static final List<Objection> OBJECTIONS = List.of(new Objection("premisesArea", "与合同不一致"));

	private static final LocalDate DAY = LocalDate.of(2022, 2, 24);

	private static final Receipt RECEIPT = new Receipt("NJ-2022-FTSA-511002-0001", NOON, DAY, 1, Mark.IN_TIME);

	private String area = "260.5";

	private List<DeclaredEngineer> engineers = List.of(engineer("E1", DeclaredLevel.CLASS_1, "2023-01-01"),
			engineer("E2", DeclaredLevel.CLASS_2, "2024-01-01"));

	private List<SelfCheckAnswer> answers = List.of(conform("ELG-01"), conform("ELG-05"));

	private @Nullable String signatory = "甲";

	private DeclarationStory() {
	}

	public static DeclarationStory complete() {
		return new DeclarationStory();
	}

	public DeclarationStory onPremisesOf(String squareMetres) {
		this.area = squareMetres;
		return this;
	}

	public DeclarationStory employing(DeclaredEngineer... rows) {
		this.engineers = List.of(rows);
		return this;
	}

	public DeclarationStory answering(SelfCheckAnswer... rows) {
		this.answers = List.of(rows);
		return this;
	}

	public DeclarationStory unsigned() {
		this.signatory = null;
		return this;
	}

	public DeclaredContent content() {
		return new DeclaredContent(FILER.name(), null, null, null, null, null, null, List.of(DeclaredKind.MAINT_TEST),
				new BigDecimal(this.area), null, null, "E1", true, true, List.of(), this.engineers,
				List.of(new DeclaredOperator("O1", 4, null, null, null, LocalDate.of(2025, 1, 1), null, null)),
				List.of(new DeclaredEquipment("秒表", 1, null, null, "SN1", null)),
				List.of(new DeclaredProject("HT-1", "内江演示商场", null, null, null, DeclaredProjectKind.MAINTENANCE,
						LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), null, null, null, null)),
				this.answers, List.of(), this.signatory);
	}

	public Declaration.Draft draft() {
		return new Declaration.Draft(sheet());
	}

	public Declaration.Submitted submitted() {
		return new Declaration.Submitted(sheet(), RECEIPT);
	}

	public Declaration.Returned returned() {
		return new Declaration.Returned(sheet(), RECEIPT, OBJECTIONS, "大队检查员", NOON);
	}

	public Declaration.Accepted accepted() {
		return new Declaration.Accepted(sheet(), RECEIPT, List.of("premisesArea"), "大队检查员", NOON);
	}

	public static DeclaredEngineer engineer(String registrationNo, DeclaredLevel level, String validTo) {
		return new DeclaredEngineer(registrationNo, level, null, null, LocalDate.parse(validTo), null, null, null,
				null);
	}

	public static SelfCheckAnswer conform(String item) {
		return new SelfCheckAnswer(item, SelfCheckResult.CONFORM, null, null, null);
	}

	/** All states, in the order of the life. */
	public static List<Declaration> everyState() {
		List<Declaration> states = new ArrayList<>();
		states.add(complete().draft());
		states.add(complete().submitted());
		states.add(complete().returned());
		states.add(complete().accepted());
		return states;
	}

	private Sheet sheet() {
		return new Sheet(ID, CALL.campaign(), FILER, content(), NOON);
	}

	private static SelfCheckItem item(String code, DeclaredKind... kinds) {
		return new SelfCheckItem(code, code.substring(0, 3), Set.of(kinds), "符合", "conforms", "Order 7");
	}

}
