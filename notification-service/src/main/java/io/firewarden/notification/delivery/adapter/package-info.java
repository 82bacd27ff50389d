/**
 * Deliveries in the store, on the topics and on HTTP; the worker; the public page.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.delivery.adapter;
