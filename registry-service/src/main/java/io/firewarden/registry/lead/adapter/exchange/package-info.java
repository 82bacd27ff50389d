/** The way of a referral (抄告) over the data exchange. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.lead.adapter.exchange;
