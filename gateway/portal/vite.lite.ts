import { defineConfig } from 'vite'
import { build, plugins } from './vite.base.ts'

export default defineConfig({ ...build('lite', ['open', 'sheet'], false), plugins: plugins() })
