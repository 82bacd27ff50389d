package io.firewarden.inspection.task.domain;

/** SHA-256 of a photo, 64 hexadecimal digits in lower case. */
public record PhotoId(String value) {
}
