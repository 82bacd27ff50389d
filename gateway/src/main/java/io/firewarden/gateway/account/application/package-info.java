/**
 * What can be done with an account: sign in, change the password, look after accounts.
 */
@NullMarked
package io.firewarden.gateway.account.application;

import org.jspecify.annotations.NullMarked;
