/**
 * The delivery: which step it is at, which call comes next, what an answer means.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.delivery.domain;
