// Called by Maven: installs and builds only when something they depend on has changed.
// --install: `npm ci` when the lock changed. --build: `npm run build` when sources changed. Neither: both.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const npm = process.env.NPM_BIN ?? 'npm'
const only = process.argv.slice(2)

const files = (path) => {
  const at = join(root, path)
  if (!existsSync(at)) return []
  return statSync(at).isDirectory() ? readdirSync(at).sort().flatMap((name) => files(join(path, name))) : [at]
}

const fingerprint = (inputs) => {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`)
  for (const file of inputs.flatMap(files)) hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const step = (name, inputs, outputs, args) => {
  if (only.length > 0 && !only.includes(`--${name}`)) return
  const stamp = join(root, 'target', `${name}.stamp`)
  const wanted = fingerprint(inputs)
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && outputs.every((path) => existsSync(join(root, path)))
  if (fresh) return console.log(`portal: ${name} is up to date`)
  rmSync(stamp, { force: true })
  const done = spawnSync(npm, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: '1' } })
  if (done.status !== 0) process.exit(done.status ?? 1)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

step('install', ['package.json', 'package-lock.json', '.npmrc'], ['node_modules/.package-lock.json'], ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'])
step(
  'build',
  ['package-lock.json', 'tsconfig.json', 'vite.base.ts', 'vite.desk.ts', 'vite.lite.ts', 'src', 'desk', 'open', 'sheet'],
  ['dist/desk/index.html', 'dist/open/index.html', 'dist/sheet/index.html'],
  ['run', 'build'],
)
