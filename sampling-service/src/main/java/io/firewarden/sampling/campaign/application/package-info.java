/**
 * Campaigns: writing, approving and closing a plan: one file per use case.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.campaign.application;
