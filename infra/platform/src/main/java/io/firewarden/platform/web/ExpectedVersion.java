package io.firewarden.platform.web;

/**
 * The version that the caller saw, from {@code If-Match}. A controller takes it as a
 * plain parameter; a request without it is refused.
 */
public record ExpectedVersion(long value) {
}
