import { defineConfig } from 'vitest/config'
import { alias, define, plugins } from './vite.base.ts'

export default defineConfig({
  plugins: plugins(),
  define,
  resolve: { alias },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'], pool: 'threads', maxWorkers: 1 },
})
