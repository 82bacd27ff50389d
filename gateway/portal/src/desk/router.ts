import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { Role } from '@shared/api/types'
import { ceremonyRoute, drawRoutes } from './draws/routes'
import { marketRoutes } from './market/routes'
import { campaignRoutes } from './campaigns/routes'
import { ownHome, ownRoutes } from './own/routes'
import { INSIDE, OFFICERS } from './roles'
import { useSession } from './session'
import { ofRegisters } from './texts'

declare module 'vue-router' {
  interface RouteMeta {
    readonly title?: string
    readonly roles?: readonly Role[]
    readonly open?: boolean
  }
}

const inside: RouteRecordRaw[] = [
  { path: '', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { title: 'nav.home' } },
  { path: 'agencies', name: 'agencies', component: ofRegisters(() => import('./pages/AgencyList.vue')), meta: { title: 'nav.agencies', roles: INSIDE } },
  { path: 'agencies/new', name: 'agency-new', component: ofRegisters(() => import('./pages/AgencyEdit.vue')), meta: { title: 'agency.register', roles: OFFICERS } },
  { path: 'agencies/:uscc', name: 'agency', component: ofRegisters(() => import('./pages/AgencyPage.vue')), props: true, meta: { title: 'agency.title' } },
  { path: 'agencies/:uscc/edit', name: 'agency-edit', component: ofRegisters(() => import('./pages/AgencyEdit.vue')), props: true, meta: { title: 'agency.revise', roles: OFFICERS } },
  { path: 'people', name: 'people', component: ofRegisters(() => import('./pages/PeopleList.vue')), meta: { title: 'nav.people', roles: INSIDE } },
  { path: 'people/new', name: 'person-new', component: ofRegisters(() => import('./pages/PersonEdit.vue')), meta: { title: 'nav.people', roles: OFFICERS } },
  { path: 'people/:id', name: 'person', component: ofRegisters(() => import('./pages/PersonPage.vue')), props: true, meta: { title: 'nav.people', roles: INSIDE } },
  { path: 'people/:id/edit', name: 'person-edit', component: ofRegisters(() => import('./pages/PersonEdit.vue')), props: true, meta: { title: 'nav.people', roles: OFFICERS } },
  { path: 'equipment', name: 'equipment', component: ofRegisters(() => import('./pages/EquipmentList.vue')), meta: { title: 'nav.equipment', roles: INSIDE } },
  { path: 'equipment/catalogue', name: 'catalogue', component: ofRegisters(() => import('./pages/CataloguePage.vue')), meta: { title: 'nav.equipment', roles: INSIDE } },
  { path: 'projects', name: 'projects', component: ofRegisters(() => import('./pages/ProjectList.vue')), meta: { title: 'nav.projects', roles: INSIDE } },
  { path: 'units', name: 'units', component: ofRegisters(() => import('./pages/UnitList.vue')), meta: { title: 'nav.units', roles: INSIDE } },
  { path: 'units/:id', name: 'unit', component: ofRegisters(() => import('./pages/UnitPage.vue')), props: true, meta: { title: 'nav.units', roles: INSIDE } },
  { path: 'officers', name: 'officers', component: ofRegisters(() => import('./pages/OfficerList.vue')), meta: { title: 'nav.officers', roles: INSIDE } },
  { path: 'imports', name: 'imports', component: ofRegisters(() => import('./pages/ImportPage.vue')), meta: { title: 'nav.imports', roles: INSIDE } },
  { path: 'warnings', name: 'warnings', component: ofRegisters(() => import('./pages/WarningsPage.vue')), meta: { title: 'nav.warnings', roles: INSIDE } },
  { path: 'clearances', name: 'clearances', component: ofRegisters(() => import('./pages/ClearancePage.vue')), meta: { title: 'nav.clearances', roles: INSIDE } },
  { path: 'out-of-area', name: 'out-of-area', component: ofRegisters(() => import('./pages/OutOfAreaPage.vue')), meta: { title: 'nav.outOfArea', roles: INSIDE } },
  { path: 'surveys', name: 'surveys', component: ofRegisters(() => import('./pages/SurveyPage.vue')), meta: { title: 'nav.surveys', roles: INSIDE } },
  { path: 'tasks', name: 'tasks', component: () => import('./pages/TaskList.vue'), meta: { title: 'nav.tasks', roles: INSIDE } },
  { path: 'tasks/:id', name: 'task', component: () => import('./pages/TaskPage.vue'), props: true, meta: { title: 'task.sheet', roles: INSIDE } },
  { path: 'remediation', name: 'remediation', component: () => import('./pages/RemediationPage.vue'), meta: { title: 'nav.remediation', roles: [...INSIDE, 'AGENCY'] } },
  { path: 'notices', name: 'notices', component: () => import('./pages/NoticeList.vue'), meta: { title: 'nav.notices', roles: INSIDE } },
  { path: 'notices/:id', name: 'notice', component: () => import('./pages/NoticePage.vue'), props: true, meta: { title: 'notice.title', roles: INSIDE } },
  { path: 'operations', name: 'operations', component: () => import('./pages/OperationsPage.vue'), meta: { title: 'nav.operations', roles: ['OPERATOR', 'AUDITOR'] } },
  ...marketRoutes,
  ...drawRoutes,
  ...campaignRoutes,
  ...ownRoutes,
  { path: ':rest(.*)*', name: 'nowhere', component: () => import('./pages/NowherePage.vue'), meta: { title: 'nowhere.title' } },
]

export const router = createRouter({
  history: createWebHistory('/desk/'),
  routes: [
    { path: '/login', name: 'login', component: () => import('./pages/LoginPage.vue'), meta: { title: 'login.title', open: true } },
    ceremonyRoute,
    { path: '/', component: () => import('./Shell.vue'), children: inside },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

router.beforeEach(async (to) => {
  if (to.meta.open) return true
  const session = useSession()
  const me = session.me ?? (await session.restore().catch(() => undefined))
  if (!me) return { name: 'login', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
  const home = to.name === 'home' ? ownHome(session.can) : undefined
  if (home) return { path: home, replace: true }
  if (to.meta.roles && !session.can(...to.meta.roles)) return { name: 'nowhere', params: { rest: ['forbidden'] }, replace: true }
  return true
})
