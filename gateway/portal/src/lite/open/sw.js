// Keeps the public pages of this release, and the draws that were looked at, so that a draw can be worked out again with
// the network cut, also after a reload. Its scope is /open/: it sees nothing of the desk or the sheet, and keeps no
// answer that depends on who asks. The build puts in the files of the release and their version.
const FILES = ['__FILES__']
const SHELL = 'open-__VERSION__'
const DRAWS = 'open-draws-1'
const PAGE = '/open/index.html'
/** Answers kept: four of each draw, the oldest go first. */
const MOST = 60
const DRAW = /^\/public\/sampling\/(draws(\/[^/]+(\/(bundle|minutes))?)?|campaigns\/[^/]+\/ledger)$/

// A new release waits until the pages of the one before are closed: a page never meets files of another release.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })))))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('open-') && name !== SHELL && name !== DRAWS).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (FILES.includes(pathname)) event.respondWith(file(request))
  else if (DRAW.test(pathname)) event.respondWith(draw(event))
})

/** What a page had fetched before there was a worker. */
self.addEventListener('message', (event) => {
  const { keep: url, language } = event.data ?? {}
  const { origin, pathname } = new URL(url, self.location.href)
  if (origin === self.location.origin && DRAW.test(pathname)) event.waitUntil(keepFirst(url, language))
})

/** From the server, so that a release reaches everybody with the next page; every address is the same page. */
const page = (request) => fetch(request).catch(async (error) => (await caches.match(PAGE, { cacheName: SHELL })) ?? Promise.reject(error))

const file = async (request) => (await caches.match(request, { cacheName: SHELL, ignoreVary: true })) ?? fetch(request)

async function draw(event) {
  const { request } = event
  try {
    const answer = await fetch(request)
    if (answer.ok) event.waitUntil(keep(request.url, answer.clone()))
    return answer
  } catch (error) {
    return (await caches.match(request.url, { cacheName: DRAWS, ignoreVary: true })) ?? Promise.reject(error)
  }
}

async function keepFirst(url, language) {
  if (!(await caches.match(url, { cacheName: DRAWS, ignoreVary: true }))) {
    const answer = await fetch(url, { headers: { 'Accept-Language': language } })
    if (answer.ok) return keep(url, answer)
  }
  return tell(url)
}

/** In the language in which it was read last. */
async function keep(url, answer) {
  const cache = await caches.open(DRAWS)
  await cache.delete(url, { ignoreVary: true })
  await cache.put(url, answer)
  const kept = await cache.keys()
  await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST)).map((one) => cache.delete(one, { ignoreVary: true })))
  return tell(url)
}

const tell = async (url) => {
  for (const client of await self.clients.matchAll()) client.postMessage({ kept: new URL(url, self.location.href).pathname })
}
