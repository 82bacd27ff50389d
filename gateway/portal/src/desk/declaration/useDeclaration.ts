import { computed, onScopeDispose, reactive, ref, shallowRef, toRaw, watch } from 'vue'
import { declarations } from '@shared/api/declaration'
import type { CheckItem, DeclarationView, Difference } from '@shared/api/declaration-types'
import { asProblem, type Problem } from '@shared/api/problem'
import { plain } from '@shared/draft'
import { contentOf, editable, formOf, together, type Form } from './form'

const PAUSE = 800
const AGAIN = 5000

interface Kept {
  readonly base: Form
  readonly mine: Form
}

/** A declaration that is being filled in: saves itself, keeps what is typed until the register has it, and asks after each save what differs. */
export function useDeclaration(first: DeclarationView, items: readonly CheckItem[]) {
  const view = shallowRef(first)
  const store = `fw.draft.declaration.${first.id}`
  let saved = formOf(first.content, items)
  const kept = editable(first.state) ? read(store) : undefined
  const form = reactive(kept ? together(kept.base, kept.mine, saved) : plain(saved)) as Form
  const restored = kept !== undefined
  const differences = shallowRef<readonly Difference[]>([])
  const problem = shallowRef<Problem>()
  const saving = ref(false)
  const dirty = ref(restored)
  const savedAt = ref<Date>()
  const merged = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const state = computed(() => (problem.value ? 'unsaved' : saving.value || dirty.value ? 'saving' : 'saved'))

  const keep = () => {
    try {
      if (dirty.value) sessionStorage.setItem(store, JSON.stringify({ base: saved, mine: toRaw(form) }))
      else sessionStorage.removeItem(store)
    } catch {
      // a full store: what is typed then lives as long as the page
    }
  }
  const later = (pause = PAUSE) => {
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  }
  const stop = watch(form, () => {
    dirty.value = JSON.stringify(form) !== JSON.stringify(saved)
    keep()
    if (dirty.value) later()
  }, { deep: true })

  async function compare(): Promise<void> {
    differences.value = await declarations.differences(view.value.id).catch(() => differences.value)
  }

  async function save(): Promise<boolean> {
    clearTimeout(timer)
    if (!dirty.value) return true
    if (saving.value) {
      later()
      return false
    }
    const sent = plain(toRaw(form))
    saving.value = true
    try {
      view.value = await declarations.save(view.value.id, view.value.version, contentOf(sent))
      saved = sent
      savedAt.value = new Date()
      problem.value = undefined
      dirty.value = JSON.stringify(form) !== JSON.stringify(saved)
      void compare()
      return !dirty.value
    } catch (error) {
      return await refused(asProblem(error))
    } finally {
      saving.value = false
      keep()
      if (dirty.value && !problem.value) later()
    }
  }

  /** Saved elsewhere in between: both are kept, part by part. */
  async function refused(why: Problem): Promise<boolean> {
    if (why.overtaken) {
      view.value = await declarations.one(view.value.id)
      const theirs = formOf(view.value.content, items)
      Object.assign(form, together(saved, plain(toRaw(form)), theirs))
      saved = theirs
      merged.value = true
      later(50)
      return false
    }
    problem.value = why
    if (why.temporary) later(AGAIN)
    return false
  }

  /** Everything typed is with the register, or the reason why not is thrown. */
  async function settle(): Promise<void> {
    for (let turn = 0; dirty.value && turn < 20; turn++) {
      if (saving.value) await new Promise((done) => setTimeout(done, 100))
      else if (!(await save()) && problem.value) throw problem.value
    }
  }

  async function submit(): Promise<DeclarationView> {
    await settle()
    view.value = await declarations.submit(view.value.id)
    end()
    sessionStorage.removeItem(store)
    return view.value
  }

  const leave = (event: BeforeUnloadEvent) => {
    keep()
    if (problem.value) event.preventDefault()
  }
  const end = () => {
    stop()
    clearTimeout(timer)
    window.removeEventListener('beforeunload', leave)
  }
  window.addEventListener('beforeunload', leave)
  onScopeDispose(() => {
    const unsent = dirty.value && editable(view.value.state)
    if (unsent) void save()
    end()
  })
  if (restored) later(50)
  return { view, form, restored, differences, problem, state, savedAt, merged, compare, save, submit }
}

function read(store: string): Kept | undefined {
  try {
    const text = sessionStorage.getItem(store)
    return text ? (JSON.parse(text) as Kept) : undefined
  } catch {
    return undefined
  }
}
