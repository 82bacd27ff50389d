import { readonly, shallowRef } from 'vue'

const kept = shallowRef<ReadonlySet<string>>(new Set())

/** Paths of published draws that are kept on this device, in whatever state the network is. */
export const keptPaths = readonly(kept)

/**
 * Lets the public pages be opened again without network; where a page is no secure context there is no such worker. What
 * was fetched before the worker was there is named to it, so that the first visit is enough.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const workers = navigator.serviceWorker
  workers.addEventListener('message', ({ data }: MessageEvent<{ kept?: string }>) => {
    if (data.kept) kept.value = new Set([...kept.value, data.kept])
  })
  try {
    await workers.register('/open/sw.js', { scope: '/open/', updateViaCache: 'none' })
    const { active } = await workers.ready
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries())
        if (new URL(name).pathname.startsWith('/public/sampling/')) active?.postMessage({ keep: name, language: document.documentElement.lang })
    }).observe({ type: 'resource', buffered: true })
  } catch {
    // Without it the page works all the same as long as there is a network.
  }
}
