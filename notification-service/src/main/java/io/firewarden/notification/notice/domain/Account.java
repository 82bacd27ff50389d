package io.firewarden.notification.notice.domain;

/** The account of a person who works on a notice. */
public record Account(String name) {
}
