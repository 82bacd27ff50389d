/**
 * Campaigns (专项检查) as data: phases, quotas, milestones, reports and how each
 * contradiction of the plan is read; another city or year is another data set.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.campaign;
