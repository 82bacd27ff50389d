package io.firewarden.sampling.draw.domain;

import io.firewarden.sampling.draw.domain.protocol.Quota;

/** A quota of the campaign that this draw serves, and the rule it is drawn by. */
public record QuotaChoice(String code, Quota rule) {
}
