/**
 * The exposure notice (曝光): its text without personal data, the three people behind it,
 * its life.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.notice.domain;
