import { computed, onScopeDispose, reactive, ref, shallowRef } from 'vue'
import { inspection } from '../api/inspection'
import { asProblem, type Problem } from '../api/problem'
import type { AnswerValue, Item, TaskView } from '../api/types'
import { answersOf, keepMine, lacks, proposed, toSend, type Answers } from './answers'
import { shrink } from './photo'

const PAUSE = 700
const AGAIN = 5000

/** An inspection sheet that is being filled in: saves itself, and keeps what was typed until the service has it. */
export function useSheet(taskId: string, officer: () => string | null | undefined) {
  const task = shallowRef<TaskView>()
  const answers = reactive<Answers>({})
  const problem = shallowRef<Problem>()
  const unsaved = shallowRef<Problem>()
  const saving = ref(false)
  const savedAt = ref<Date>()
  const merged = ref(false)
  const uploads = reactive<Record<string, { readonly item: string; readonly url: string; state: 'sending' | 'failed'; file: Blob }>>({})
  const changed = new Set<string>()
  const store = `fw.sheet.${taskId}`
  let timer: ReturnType<typeof setTimeout> | undefined

  const isMine = computed(() => task.value?.officers.some((member) => member.officerId === officer()) ?? false)
  const editable = computed(() => isMine.value && (task.value?.state === 'OPEN' || task.value?.state === 'IN_PROGRESS'))
  const hasSigned = computed(() => task.value?.sheet.signatures.some((s) => s.officerId === officer()) ?? false)
  const missing = computed(() => (task.value ? lacks(task.value.items, answers) : []))
  const answered = computed(() => Object.values(answers).filter((a) => a.answer !== 'UNCHECKED').length)

  function take(found: TaskView, keep: boolean): void {
    const theirs = answersOf(found)
    Object.assign(answers, keep ? keepMine(theirs, answers, changed) : theirs)
    task.value = found
  }

  async function load(): Promise<void> {
    try {
      const found = await inspection.task(taskId)
      problem.value = undefined
      if (changed.size > 0) {
        take(found, true)
        return
      }
      take(found, false)
      if (restore()) touch()
    } catch (error) {
      problem.value = asProblem(error)
    }
  }

  /** For the other officer's signature and answers to appear without disturbing what is typed here. */
  async function refresh(): Promise<void> {
    if (saving.value || changed.size > 0 || !task.value) return
    const found = await inspection.task(taskId)
    if (changed.size === 0 && found.version !== task.value.version) take(found, false)
  }

  function restore(): boolean {
    try {
      const kept = JSON.parse(sessionStorage.getItem(store) ?? '{}') as Answers
      for (const [code, answer] of Object.entries(kept)) {
        if (!answers[code] || !editable.value) continue
        answers[code] = answer
        changed.add(code)
      }
    } catch {
      sessionStorage.removeItem(store)
    }
    return changed.size > 0
  }

  function keep(): void {
    try {
      if (changed.size === 0) sessionStorage.removeItem(store)
      else sessionStorage.setItem(store, JSON.stringify(Object.fromEntries([...changed].map((code) => [code, answers[code]]))))
    } catch {
      // full: then it lives as long as the page
    }
  }

  function touch(code?: string, pause = PAUSE): void {
    if (code) changed.add(code)
    keep()
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  }

  function choose(item: Item, value: AnswerValue): void {
    const answer = answers[item.code]
    if (!answer || answer.answer === value) return
    if (value === 'NONCONFORM') Object.assign(answer, proposed(item))
    answer.answer = value
    touch(item.code)
  }

  async function save(): Promise<boolean> {
    clearTimeout(timer)
    if (!task.value || changed.size === 0) return true
    if (saving.value) {
      touch()
      return false
    }
    const sent = new Set(changed)
    changed.clear()
    saving.value = true
    try {
      take(await inspection.save(taskId, task.value.version, toSend(answers)), true)
      savedAt.value = new Date()
      unsaved.value = undefined
      return changed.size === 0
    } catch (error) {
      for (const code of sent) changed.add(code)
      return await refused(asProblem(error))
    } finally {
      saving.value = false
      keep()
      if (changed.size > 0 && !unsaved.value) touch()
    }
  }

  async function refused(why: Problem): Promise<boolean> {
    if (why.overtaken || why.status === 412) {
      take(await inspection.task(taskId), true)
      merged.value = true
      touch(undefined, 50)
      return false
    }
    unsaved.value = why
    if (why.temporary) {
      clearTimeout(timer)
      timer = setTimeout(save, AGAIN)
    }
    return false
  }

  async function addPhoto(item: Item, file: Blob): Promise<void> {
    const photo = await shrink(file)
    if (answers[item.code]?.photos.includes(photo.sha256)) return
    const previous = uploads[photo.sha256]
    uploads[photo.sha256] = { item: item.code, url: previous?.url ?? URL.createObjectURL(photo.blob), state: 'sending', file }
    try {
      await inspection.putPhoto(taskId, photo.sha256, photo.blob)
      answers[item.code]?.photos.push(photo.sha256)
      delete uploads[photo.sha256]
      touch(item.code)
    } catch (error) {
      uploads[photo.sha256] = { ...(uploads[photo.sha256] as (typeof uploads)[string]), state: 'failed' }
      unsaved.value = asProblem(error)
    }
  }

  function removePhoto(code: string, sha256: string): void {
    const answer = answers[code]
    if (!answer) return
    answer.photos = answer.photos.filter((one) => one !== sha256)
    touch(code)
  }

  async function sign(acknowledgement: 'SIGNED' | 'REFUSED', refusalReason?: string): Promise<void> {
    while (changed.size > 0) if (!(await save()) && unsaved.value) throw unsaved.value
    take(await inspection.sign(taskId, { agencyAcknowledgement: acknowledgement, ...(refusalReason ? { refusalReason } : {}) }), false)
  }

  const leave = (event: BeforeUnloadEvent) => {
    keep()
    if (changed.size > 0) event.preventDefault()
  }
  window.addEventListener('beforeunload', leave)
  onScopeDispose(() => {
    window.removeEventListener('beforeunload', leave)
    if (changed.size > 0) void save()
  })

  return { task, answers, problem, unsaved, saving, savedAt, merged, uploads, isMine, editable, hasSigned, missing, answered, load, refresh, choose, touch, save, addPhoto, removePhoto, sign }
}

export type Sheet = ReturnType<typeof useSheet>
