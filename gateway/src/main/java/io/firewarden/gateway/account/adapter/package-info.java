/**
 * Accounts in the document store, Argon2id, and the addresses under /auth.
 */
@NullMarked
package io.firewarden.gateway.account.adapter;

import org.jspecify.annotations.NullMarked;
