package io.firewarden.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field or one row.
 *
 * @param field path of the field, such as {@code engineers[1].validTo}
 * @param code code of the rule
 * @param suggestion a value that would pass, if one suggests itself
 * @param args what stands in the sentence's places
 */
public record FieldProblem(String field, String code, @Nullable String suggestion, Object... args) {

	public static FieldProblem of(String field, String code, Object... args) {
		return new FieldProblem(field, code, null, args);
	}

}
