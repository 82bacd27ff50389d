/**
 * The ring of signing keys: sealed in the document store, rotated without a failing
 * request, published at /relay/jwks.
 */
@NullMarked
package io.firewarden.gateway.key;

import org.jspecify.annotations.NullMarked;
