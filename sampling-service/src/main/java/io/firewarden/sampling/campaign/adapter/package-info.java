/**
 * Campaigns: the store, the wire and the reference data that comes with the service.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.campaign.adapter;
