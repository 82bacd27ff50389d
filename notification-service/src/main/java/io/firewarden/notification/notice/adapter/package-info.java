/**
 * Notices on HTTP, on the topics and in the store.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.notice.adapter;
