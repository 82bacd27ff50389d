import { fileURLToPath, URL } from 'node:url'
import vueI18n from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import type { PluginOption, UserConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Vue without the options API and without the message compiler: messages are compiled at build time, so no eval. */
export const define = {
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  __VUE_I18N_LEGACY_API__: 'false',
  __VUE_I18N_FULL_INSTALL__: 'false',
  __INTLIFY_PROD_DEVTOOLS__: 'false',
  __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
}

export const alias = { '@shared': at('./src/shared') }

export function plugins(...more: PluginOption[]): PluginOption[] {
  return [vue(), vueI18n({ include: [at('./src/**/locales/**.json')], strictMessage: true }), ...more]
}

/**
 * One of the two builds. Both write into dist: pages as <name>/index.html, everything else below
 * assets/<prefix> with the content's hash in its name, so that the gateway may let it be cached for a year.
 */
export function build(prefix: string, pages: readonly string[], empty: boolean): UserConfig {
  return {
    root: at('.'),
    publicDir: false,
    define,
    resolve: { alias },
    build: {
      outDir: 'dist',
      emptyOutDir: empty,
      assetsDir: `assets/${prefix}`,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: ['chrome111', 'safari16.4', 'firefox114'],
      manifest: `assets/${prefix}/manifest.json`,
      sourcemap: false,
      rollupOptions: { input: Object.fromEntries(pages.map((page) => [page, at(`./${page}/index.html`)])) },
    },
    server: { proxy: proxied() },
  }
}

function proxied() {
  const target = process.env.FIREWARDEN_URL ?? 'http://127.0.0.1:8080'
  return { '^/(api|auth|public)/': { target } }
}
