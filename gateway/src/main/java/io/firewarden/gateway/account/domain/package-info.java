/**
 * Accounts and the rules for their passwords and one-time codes. Knows neither the store
 * nor HTTP.
 */
@NullMarked
package io.firewarden.gateway.account.domain;

import org.jspecify.annotations.NullMarked;
