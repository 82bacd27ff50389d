import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useDraft } from '../src/shared/draft'

describe('a draft', () => {
  beforeEach(() => sessionStorage.clear())

  it('survives a reload and ends when it was accepted', async () => {
    const first = useDraft('form', { name: '', kinds: ['A'] })
    first.value.name = 'typed'
    await nextTick()
    first.keep()
    const second = useDraft('form', { name: '', kinds: ['A'] })
    expect(second.restored).toBe(true)
    expect(second.value.name).toBe('typed')
    second.clear()
    expect(useDraft('form', { name: '', kinds: ['A'] }).restored).toBe(false)
  })

  it('is not laid over a record that has moved on', () => {
    const first = useDraft('record', { name: 'old' }, 1)
    first.value.name = 'typed'
    first.keep()
    expect(useDraft('record', { name: 'new' }, 2).value.name).toBe('new')
    expect(useDraft('record', { name: 'old' }, 1).value.name).toBe('typed')
  })

  it('of one form does not leak into another', () => {
    const first = useDraft('a', { name: '' })
    first.value.name = 'typed'
    first.keep()
    expect(useDraft('b', { name: '' }).value.name).toBe('')
  })
})
