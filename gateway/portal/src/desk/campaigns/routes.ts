import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@shared/api/types'
import { INSIDE } from '../roles'
import { ofCampaigns } from './texts'

const WRITERS: readonly Role[] = ['DETACHMENT_OFFICER']

/** Campaigns: the plan as data, its quotas as they stand, and what other sizes would ask. */
export const campaignRoutes: RouteRecordRaw[] = [
  { path: 'campaigns', name: 'campaigns', component: ofCampaigns(() => import('./CampaignList.vue')), meta: { title: 'campaign.nav.campaigns', roles: INSIDE } },
  { path: 'campaigns/new', name: 'campaign-new', component: ofCampaigns(() => import('./CampaignNew.vue')), meta: { title: 'campaign.nav.campaigns', roles: WRITERS } },
  { path: 'campaigns/:code', name: 'campaign', component: ofCampaigns(() => import('./CampaignPage.vue')), props: true, meta: { title: 'campaign.nav.campaigns', roles: INSIDE } },
  { path: 'campaigns/:code/edit', name: 'campaign-edit', component: ofCampaigns(() => import('./CampaignEdit.vue')), props: true, meta: { title: 'campaign.nav.campaigns', roles: WRITERS } },
  { path: 'campaigns/:code/cockpit', name: 'campaign-cockpit', component: ofCampaigns(() => import('./CockpitPage.vue')), props: true, meta: { title: 'campaign.nav.cockpit', roles: INSIDE } },
  { path: 'campaigns/:code/what-if', name: 'campaign-what-if', component: ofCampaigns(() => import('./WhatIfPage.vue')), props: true, meta: { title: 'campaign.nav.whatIf', roles: INSIDE } },
  { path: 'campaigns/:code/quotas/:quota', name: 'campaign-quota', component: ofCampaigns(() => import('./QuotaRecords.vue')), props: true, meta: { title: 'campaign.nav.cockpit', roles: INSIDE } },
]
