package io.firewarden.inspection.task.domain;

import io.firewarden.platform.kernel.Rule;

/** A rule that one item of a sheet does not fulfil. */
public record Shortcoming(Rule rule, ItemCode item) {
}
