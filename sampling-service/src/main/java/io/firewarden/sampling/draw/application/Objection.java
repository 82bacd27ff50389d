package io.firewarden.sampling.draw.application;

import java.util.List;

import io.firewarden.platform.kernel.Rule;

/**
 * One thing that stands in the way of a step.
 *
 * @param place unit, quota or field it is about
 * @param args what stands in the places of the rule's sentence
 */
public record Objection(String place, Rule rule, List<String> args) {

	public Objection {
		args = List.copyOf(args);
	}

	static Objection of(String place, Rule rule, String... args) {
		return new Objection(place, rule, List.of(args));
	}

}
