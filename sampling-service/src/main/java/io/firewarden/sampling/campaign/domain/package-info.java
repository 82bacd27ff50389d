/**
 * Campaigns: what a plan must hold, and what others learn of it.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.campaign.domain;
