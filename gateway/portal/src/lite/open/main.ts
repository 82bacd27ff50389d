import '@shared/styles/tokens.css'
import '@shared/styles/base.css'
import '../lite.css'
import { createApp } from 'vue'
import { languages, together } from '@shared/i18n'
import shared from '@shared/locales/zh-CN.json'
import lite from '../locales/zh-CN.json'
import OpenApp from './OpenApp.vue'
import { keepForOffline } from './offline'
import { router } from './router'

const english = async () => {
  const [common, own] = await Promise.all([import('@shared/locales/en.json'), import('../locales/en.json')])
  return together(common.default, own.default)
}
const { i18n, use } = await languages(together(shared, lite), english)
createApp(OpenApp).use(i18n).provide('useLocale', use).use(router).mount('#app')
void keepForOffline()
