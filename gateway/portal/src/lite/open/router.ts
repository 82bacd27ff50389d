import { createRouter, createWebHistory } from 'vue-router'
import OpenHome from './OpenHome.vue'

declare module 'vue-router' {
  interface RouteMeta {
    readonly title?: string
  }
}

export const router = createRouter({
  history: createWebHistory('/open/'),
  routes: [
    { path: '/', component: OpenHome },
    { path: '/agencies', component: () => import('./OpenAgencies.vue'), meta: { title: 'open.agencies' } },
    { path: '/agencies/:uscc', component: () => import('./OpenAgency.vue'), props: true, meta: { title: 'open.agencies' } },
    { path: '/agencies/:uscc/commitment', component: () => import('./OpenCommitment.vue'), props: true, meta: { title: 'letter.commitment' } },
    { path: '/codes', component: () => import('./OpenCodes.vue'), meta: { title: 'letter.code' } },
    { path: '/codes/:association', component: () => import('./OpenCode.vue'), props: true, meta: { title: 'letter.code' } },
    { path: '/notices', component: () => import('./OpenNotices.vue'), meta: { title: 'open.notices' } },
    { path: '/notices/:id', component: () => import('./OpenNotice.vue'), props: true, meta: { title: 'open.notices' } },
    { path: '/draws', component: () => import('./OpenDraws.vue'), meta: { title: 'open.draws' } },
    { path: '/draws/:id/minutes', component: () => import('./OpenMinutes.vue'), props: true, meta: { title: 'replay.minutes' } },
    { path: '/draws/:id', component: () => import('./OpenDraw.vue'), props: true, meta: { title: 'open.draws' } },
    { path: '/:rest(.*)*', component: () => import('./OpenNowhere.vue'), meta: { title: 'nowhere.title' } },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})
