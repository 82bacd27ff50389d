/**
 * Who somebody is, as far as the gateway vouches for it. Everything else in the gateway
 * may use these types; they use nothing else of it.
 */
@NullMarked
package io.firewarden.gateway.identity;

import org.jspecify.annotations.NullMarked;
