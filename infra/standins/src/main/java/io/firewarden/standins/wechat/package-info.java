/**
 * The WeChat official-account platform, as far as publishing a notice needs it.
 * <p>
 * Real here, as the official pages describe it: the token rules (the same token in normal
 * mode, five minutes of overlap, forced refresh at most 20 times a day and 30 seconds
 * apart, {@code /token} killing the one before); HTTP 200 for every API error with a
 * {@code rid}; JSON sent as {@code text/plain}; no {@code errcode} in most successes; the
 * limits of an article in code points; bodies stored as stripped; a draft that leaves the
 * box when it is submitted; publishing that ends later, is announced to the callback
 * address with its signature (plain or AES) up to four times and can be seen by asking;
 * deletion for good. Every effect is on disk before it is acknowledged.
 * <p>
 * Not real: mass sending, previews, template messages, users, comments and picture-only
 * articles do not exist; nobody reviews content (say by {@code /_sim/outcomes} what the
 * review shall find); the daily quotas other than those of the tokens are not counted; a
 * forgotten rule of the real stripping may be missing; the article page only resembles
 * the real one.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.standins.wechat;
