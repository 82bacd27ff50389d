import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vite'
import { build, plugins } from './vite.base.ts'

export default defineConfig({
  ...build('desk', ['desk'], true),
  plugins: plugins(components({ dirs: [], dts: 'src/desk/components.d.ts', resolvers: [ElementPlusResolver({ importStyle: 'css' })] })),
})
