/**
 * What is done when a service starts, and in which order.
 */
@NullMarked
package io.firewarden.platform.start;

import org.jspecify.annotations.NullMarked;
