import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@shared/api/types'
import { INSIDE } from '../roles'
import { useSession } from '../session'
import { ofRegisters } from '../texts'
import { ofOwn } from './texts'

const AGENCY: readonly Role[] = ['AGENCY']
const ASSOCIATION: readonly Role[] = ['ASSOCIATION']

/** The timeline links to the officer's screen; an agency that follows it sees its own. */
const ownInstead = () => (useSession().can('AGENCY') ? '/mine/declaration' : true)

/** Screens of the agency itself, of the association, and of the officers who receive declarations. */
export const ownRoutes: RouteRecordRaw[] = [
  { path: 'mine', name: 'mine', component: ofOwn(() => import('./MineHome.vue')), meta: { title: 'own.nav.home', roles: AGENCY } },
  { path: 'mine/declaration', name: 'mine-declaration', component: ofOwn(() => import('./MineDeclaration.vue')), meta: { title: 'own.nav.declaration', roles: AGENCY } },
  { path: 'mine/commitment', name: 'mine-commitment', component: ofOwn(() => import('./MineCommitment.vue')), meta: { title: 'own.nav.commitment', roles: AGENCY } },
  { path: 'mine/people', name: 'mine-people', component: ofOwn(() => import('./MinePeople.vue')), meta: { title: 'own.nav.people', roles: AGENCY } },
  { path: 'mine/holdings', name: 'mine-holdings', component: ofOwn(ofRegisters(() => import('./MineHoldings.vue'))), meta: { title: 'own.nav.holdings', roles: AGENCY } },
  { path: 'mine/imports', name: 'mine-imports', component: ofRegisters(() => import('../pages/ImportPage.vue')), meta: { title: 'own.nav.imports', roles: AGENCY } },
  { path: 'declarations', name: 'declarations', component: ofOwn(() => import('../declaration/Inbox.vue')), meta: { title: 'own.nav.declarations', roles: INSIDE } },
  { path: 'declarations/:id', name: 'declaration', component: ofOwn(() => import('../declaration/Review.vue')), props: true, beforeEnter: ownInstead, meta: { title: 'own.nav.declarations', roles: [...INSIDE, 'AGENCY'] } },
  { path: 'association', name: 'members', component: ofOwn(() => import('../association/MembersPage.vue')), meta: { title: 'own.nav.members', roles: ASSOCIATION } },
  { path: 'association/code', name: 'code', component: ofOwn(() => import('../association/CodePage.vue')), meta: { title: 'own.nav.code', roles: ASSOCIATION } },
]

/** Where the home of an account is that has a desk of its own. */
export const ownHome = (can: (...roles: Role[]) => boolean): string | undefined => (can('AGENCY') ? '/mine' : can('ASSOCIATION') ? '/association' : can('MARKET_FEED') ? '/market/feed' : undefined)
