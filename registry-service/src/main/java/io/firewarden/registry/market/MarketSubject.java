package io.firewarden.registry.market;

import org.jspecify.annotations.Nullable;

/**
 * 市场主体类型.
 *
 * @param code of CA16, where the feed carries one
 * @param text in words, as the feed writes it
 * @param reason what decided {@code legalPerson}: {@code CA16:1130}, {@code TYPE:个体工商户},
 * {@code NAME:分公司}; empty where nothing did
 */
public record MarketSubject(@Nullable String code, @Nullable String text, LegalPerson legalPerson, String reason) {
}
