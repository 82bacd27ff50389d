/**
 * A client of the WeChat official-account platform (微信公众平台): the dozen calls we need, its
 * error codes, its callback. Knows nothing of notices.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.notification.wechat;
