/**
 * The tokens of the platform: minted for relayed calls, issued to machines, verified when
 * they come back.
 */
@NullMarked
package io.firewarden.gateway.token;

import org.jspecify.annotations.NullMarked;
