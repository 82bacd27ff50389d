import '@shared/styles/tokens.css'
import '@shared/styles/base.css'
import './desk.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { surroundings } from '@shared/api/http'
import { languages, together } from '@shared/i18n'
import shared from '@shared/locales/zh-CN.json'
import App from './App.vue'
import { nameControls } from './a11y'
import desk from './locales/zh-CN.json'
import { router } from './router'
import { useSession } from './session'
import { texts } from './texts'

const english = async () => {
  const [common, own] = await Promise.all([import('@shared/locales/en.json'), import('./locales/en.json')])
  return together(common.default, own.default)
}
const { i18n, use, add } = await languages(together(shared, desk), english)
const app = createApp(App).use(createPinia()).use(i18n).provide('useLocale', use)
texts.add = add
surroundings.signIn = () => useSession().signInAgain()
app.use(router).mount('#app')
nameControls(i18n)
