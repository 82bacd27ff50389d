package io.firewarden.registry.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an enterprise in the form in which names are compared: width, case, spaces,
 * brackets and dashes do not matter, and 有限责任公司 is 有限公司. The region and the trade name
 * do, so that two different enterprises are never taken for one.
 *
 * @param value the comparable form
 */
public record NameKey(String value) {

	/** Names of branches: parent's name, place, and one of these (企业名称登记管理规定 art. 13). */
	private static final Pattern BRANCH = Pattern.compile("(.*公司)(.*)(分公司|分厂|分店|分支机构|办事处|营业部|项目部|分所)");

	/** The key of a name as somebody typed it. */
	public static NameKey of(String typed) {
		return new NameKey(NameText.normal(typed).replace("有限责任公司", "有限公司"));
	}

	/** The name of the enterprise that this branch, by its name, belongs to. */
	public Optional<NameKey> parent() {
		Matcher branch = BRANCH.matcher(this.value);
		return branch.matches() ? Optional.of(new NameKey(branch.group(1))) : Optional.empty();
	}

}
