/**
 * Campaigns (专项检查) as dated reference data: phases, quotas, milestones, reports and how
 * each contradiction of the plan is read. A feature without rules of its own.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.campaign;
