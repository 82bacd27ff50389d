import type { Component } from 'vue'
import { ofRegisters, texts } from '../texts'

const MARKET = {
  'zh-CN': async () => (await import('../locales/market.zh-CN.json')).default,
  en: async () => (await import('../locales/market.en.json')).default,
}

/** A screen of the cross-check with its texts and those of the registers, whose parts it uses. */
export const ofMarket = <T extends { default: Component }>(page: () => Promise<T>) => async (): Promise<T> =>
  (await Promise.all([ofRegisters(page)(), texts.add(MARKET)]))[0]
