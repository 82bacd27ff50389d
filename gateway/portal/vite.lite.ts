import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { offline } from './vite.offline.ts'
import { alias, build } from './vite.base.ts'

const texts = fileURLToPath(new URL('./src/shared/small-i18n.ts', import.meta.url))

export default defineConfig({
  ...build('lite', ['open', 'sheet'], false),
  resolve: { alias: { ...alias, 'vue-i18n': texts } },
  plugins: [vue(), offline('open', 'src/lite/open/sw.js')],
})
