/**
 * What can be done with a notice: one file per use case.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.notice.application;
