/**
 * What every request meets first: its id and access log line, the limit of its body, the
 * limit of its rate.
 */
@NullMarked
package io.firewarden.gateway.edge;

import org.jspecify.annotations.NullMarked;
