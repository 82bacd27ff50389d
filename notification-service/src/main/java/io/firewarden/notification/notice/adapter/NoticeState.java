package io.firewarden.notification.notice.adapter;

/** The states by name, as stored and answered; never renamed. */
enum NoticeState {

	DRAFT, SUBMITTED, REVIEWED, APPROVED, PUBLISHING, PUBLISHED, WITHDRAWING, WITHDRAWN

}
