/**
 * 政务数据共享交换平台: the authorities' data exchange, where market regulation hands its
 * registrations over day by day and takes our referrals (抄告).
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.sharing;
