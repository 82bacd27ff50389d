/**
 * 告知 (notification): what is told to whom. Consequences of the other services arrive as
 * events; what leaves goes to the public page and to WeChat.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification;
