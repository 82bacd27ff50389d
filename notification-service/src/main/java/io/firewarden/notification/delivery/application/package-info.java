/**
 * Working deliveries off under a lease, and what starts, ends and resumes them.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.delivery.application;
