import type { Component } from 'vue'
import { ofRegisters, texts } from '../texts'

const CAMPAIGNS = {
  'zh-CN': async () => (await import('../locales/campaigns.zh-CN.json')).default,
  en: async () => (await import('../locales/campaigns.en.json')).default,
}

/** A screen of campaigns with its texts and those of the forms, which the other screens do not carry. */
export const ofCampaigns = <T extends { default: Component }>(page: () => Promise<T>) => {
  const withForms = ofRegisters(page)
  return async (): Promise<T> => (await Promise.all([withForms(), texts.add(CAMPAIGNS)]))[0]
}
