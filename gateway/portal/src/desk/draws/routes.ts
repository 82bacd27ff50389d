import type { RouteRecordRaw } from 'vue-router'
import { INSIDE, WITNESSES } from '../roles'
import { ofDraws } from './texts'

/** What is done at the desk, beside its menu. */
export const drawRoutes: RouteRecordRaw[] = [
  { path: 'draws', name: 'draws', component: ofDraws(() => import('./DrawList.vue')), meta: { title: 'nav.draws', roles: INSIDE } },
  { path: 'draws/new', name: 'draw-new', component: ofDraws(() => import('./DrawNew.vue')), meta: { title: 'draw.open', roles: ['DETACHMENT_OFFICER'] } },
  { path: 'draws/:id', name: 'draw', component: ofDraws(() => import('./DrawPage.vue')), props: true, meta: { title: 'draw.ceremony', roles: [...INSIDE, 'ASSOCIATION'] } },
  { path: 'draws/:id/witness', name: 'witness', component: ofDraws(() => import('./WitnessPage.vue')), props: true, meta: { title: 'witness.title', roles: WITNESSES } },
  { path: 'draws/:id/minutes', name: 'minutes', component: ofDraws(() => import('./MinutesPage.vue')), props: true, meta: { title: 'draw.ceremony', roles: INSIDE } },
]

/** The ceremony on the wall: without the desk around it. */
export const ceremonyRoute: RouteRecordRaw = { path: '/draws/:id/ceremony', name: 'ceremony', component: ofDraws(() => import('./CeremonyPage.vue')), props: true, meta: { title: 'draw.ceremony', roles: [...INSIDE, 'ASSOCIATION'] } }
