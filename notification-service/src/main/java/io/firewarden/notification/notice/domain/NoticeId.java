package io.firewarden.notification.notice.domain;

/** Identifies a notice; derived from the case it is about, so one case has one notice. */
public record NoticeId(String value) {
}
