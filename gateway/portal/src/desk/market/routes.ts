import type { RouteRecordRaw } from 'vue-router'
import { CHECKERS, FEED_READERS } from './roles'
import { ofMarket } from './texts'

/** Screens of the cross-check with the market register. */
export const marketRoutes: RouteRecordRaw[] = [
  { path: 'market/feed', name: 'market-feed', component: ofMarket(() => import('./FeedPage.vue')), meta: { title: 'market.nav.feed', roles: FEED_READERS } },
  { path: 'market/feed/:id', name: 'market-batch', component: ofMarket(() => import('./BatchPage.vue')), props: true, meta: { title: 'market.nav.feed', roles: FEED_READERS } },
  { path: 'market/pairs', name: 'market-pairs', component: ofMarket(() => import('./WorkBench.vue')), meta: { title: 'market.nav.pairs', roles: CHECKERS } },
  { path: 'market/leads', name: 'market-leads', component: ofMarket(() => import('./LeadList.vue')), meta: { title: 'market.nav.leads', roles: CHECKERS } },
  { path: 'market/leads/:id', name: 'market-lead', component: ofMarket(() => import('./LeadPage.vue')), props: true, meta: { title: 'market.nav.leads', roles: CHECKERS } },
  { path: 'market/gaps', name: 'market-gaps', component: ofMarket(() => import('./GapPage.vue')), meta: { title: 'market.nav.gaps', roles: CHECKERS } },
  { path: 'market/referrals/:id', name: 'market-referral', component: ofMarket(() => import('./ReferralPage.vue')), props: true, meta: { title: 'market.nav.gaps', roles: CHECKERS } },
  { path: 'market/dictionary', name: 'market-dictionary', component: ofMarket(() => import('./DictionaryPage.vue')), meta: { title: 'market.nav.dictionary', roles: CHECKERS } },
  { path: 'market/entities', name: 'market-entities', component: ofMarket(() => import('./EntityList.vue')), meta: { title: 'market.nav.entities', roles: CHECKERS } },
  { path: 'market/entities/:id', name: 'market-entity', component: ofMarket(() => import('./EntityPage.vue')), props: true, meta: { title: 'market.nav.entities', roles: CHECKERS } },
]
