/**
 * Sessions in the document store: shared by all instances, gone at sign-out, without Java
 * serialisation.
 */
@NullMarked
package io.firewarden.gateway.session;

import org.jspecify.annotations.NullMarked;
