package io.firewarden.standins.wechat;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * Strips the body of an article to what WeChat lets the public see: no scripts, no event
 * attributes, no forms or frames, no comments, and only pictures that were uploaded to
 * WeChat before. Works on tags, not on a tree: what is no tag is text.
 */
final class BodyCleaner {

	private static final Set<String> DROPPED = Set.of("script", "style", "iframe", "object", "embed", "applet", "link",
			"meta", "base", "form", "input", "textarea", "select", "button", "frame", "frameset", "title", "noscript");

	private static final Set<String> DROPPED_WITH_CONTENT = Set.of("script", "style", "iframe", "object", "applet",
			"textarea", "select", "title", "noscript");

	private static final Pattern TAG = Pattern
		.compile("<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9:-]*+)(?<rest>(?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>?");

	private static final Pattern ATTRIBUTE = Pattern.compile(
			"(?<name>[^\\s=/\"'<>]++)(?:\\s*+=\\s*+(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[^\\s\"'<>]++)))?");

	private static final Pattern SCRIPT_ADDRESS = Pattern.compile("(?:javascript|vbscript|data):.*", Pattern.DOTALL);

	private final Predicate<String> ownPicture;

	private final StringBuilder out = new StringBuilder();

	private final String html;

	private BodyCleaner(String html, Predicate<String> ownPicture) {
		this.html = html;
		this.ownPicture = ownPicture;
	}

	/**
	 * The body as it will be stored.
	 * @param ownPicture tells whether an address is that of an uploaded picture
	 */
	static String clean(String html, Predicate<String> ownPicture) {
		return new BodyCleaner(html, ownPicture).run();
	}

	/** The words alone, for the digest. */
	static String words(String html) {
		var text = TAG.matcher(clean(html, (_) -> false)).replaceAll(" ");
		return HtmlUtils.htmlUnescape(text).replaceAll("[\\s\\u00a0]+", " ").strip();
	}

	private String run() {
		int at = 0;
		var tag = TAG.matcher(html);
		while (at < html.length()) {
			int open = html.indexOf('<', at);
			if (open < 0) {
				out.append(html, at, html.length());
				break;
			}
			out.append(html, at, open);
			if (html.startsWith("<!--", open)) {
				at = after("-->", open + 4);
			}
			else if (html.startsWith("<!", open) || html.startsWith("<?", open)) {
				at = after(">", open);
			}
			else if (tag.region(open, html.length()).lookingAt()) {
				at = write(tag);
			}
			else {
				out.append("&lt;");
				at = open + 1;
			}
		}
		return out.toString();
	}

	/** Writes what remains of a tag and answers where to go on. */
	private int write(Matcher tag) {
		var name = tag.group("name").toLowerCase(Locale.ROOT);
		var closing = !tag.group("close").isEmpty();
		if (DROPPED.contains(name)) {
			return (!closing && DROPPED_WITH_CONTENT.contains(name)) ? afterEndOf(name, tag.end()) : tag.end();
		}
		if (closing) {
			out.append("</").append(name).append('>');
			return tag.end();
		}
		var kept = attributes(name, tag.group("rest"));
		if (!name.equals("img") || kept.contains(" src=") || kept.contains(" data-src=")) {
			out.append('<').append(name).append(kept).append(tag.group("rest").endsWith("/") ? "/>" : ">");
		}
		return tag.end();
	}

	private String attributes(String tag, String text) {
		var kept = new StringBuilder();
		var attribute = ATTRIBUTE.matcher(text);
		while (attribute.find()) {
			var name = attribute.group("name").toLowerCase(Locale.ROOT);
			var value = valueOf(attribute);
			if (isHarmless(tag, name, HtmlUtils.htmlUnescape(value))) {
				kept.append(' ').append(name).append("=\"").append(value.replace("\"", "&quot;")).append('"');
			}
		}
		return kept.toString();
	}

	private boolean isHarmless(String tag, String name, String value) {
		if (name.startsWith("on") || name.equals("srcset") || name.equals("srcdoc") || name.equals("formaction")) {
			return false;
		}
		if (tag.equals("img") && (name.equals("src") || name.equals("data-src"))) {
			return ownPicture.test(value);
		}
		var squeezed = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
		if (name.equals("style")) {
			return !squeezed.contains("url(") && !squeezed.contains("expression(") && !squeezed.contains("@import");
		}
		return !SCRIPT_ADDRESS.matcher(squeezed).matches();
	}

	private static String valueOf(Matcher attribute) {
		for (var quoting : new String[] { "double", "single", "bare" }) {
			var value = attribute.group(quoting);
			if (value != null) {
				return value;
			}
		}
		return "";
	}

	private int after(String end, int from) {
		int at = html.indexOf(end, from);
		return (at < 0) ? html.length() : at + end.length();
	}

	private int afterEndOf(String name, int from) {
		var end = Pattern.compile("</" + name + "[^>]*>?", Pattern.CASE_INSENSITIVE).matcher(html);
		return end.find(from) ? end.end() : html.length();
	}

}
