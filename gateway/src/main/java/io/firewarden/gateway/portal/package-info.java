/**
 * The files of the portal: immutable assets, pages that are asked for again, a page for
 * every address of the single-page applications.
 */
@NullMarked
package io.firewarden.gateway.portal;

import org.jspecify.annotations.NullMarked;
