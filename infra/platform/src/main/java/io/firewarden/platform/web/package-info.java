/**
 * Problem documents, versions, paging, idempotency: the conventions of the house on HTTP.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.web;
