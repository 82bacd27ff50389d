import { describe, expect, it } from 'vitest'
import type { CommitmentView, DeclarationRow } from '../src/shared/api/declaration-types'
import type { Person } from '../src/shared/api/own'
import type { OrderView } from '../src/shared/api/types'
import { newPerson, type TypedPerson } from '../src/desk/own/person'
import { ownHome } from '../src/desk/own/routes'
import { contested, dueWord, ownTodos } from '../src/desk/own/todos'

const call = { campaign: 'c', title: 'Call', issuedOn: '2022-02-22', endsOn: '2022-02-28', source: 's' }
const filed = (state: DeclarationRow['state']) => ({ id: 'd', state }) as DeclarationRow
const letter = (state: CommitmentView['state'], ...actions: string[]) => ({ state, actions }) as unknown as CommitmentView
const none = { uscc: 'A', orders: [], people: [] }
const person = (contestedWith: { uscc: string; from: string }[], extra = {}) =>
  ({ practitionerId: 'p', name: 'n', version: 1, engagements: [{ engagementId: 'e', uscc: 'A', role: 'OPERATOR', contractFrom: '2021-01-01', active: true, contestedWith, ...extra }] }) as Person

describe('what an agency has to do', () => {
  it('is to declare, to go on, to mend, and nothing once submitted', () => {
    const todo = (state?: DeclarationRow['state']) => ownTodos({ ...none, call, ...(state ? { declaration: filed(state) } : {}) })[0]?.todo
    expect([todo(), todo('DRAFT'), todo('RETURNED'), todo('SUBMITTED'), todo('ACCEPTED')]).toEqual(['own.todo.declare', 'own.todo.finishDeclaration', 'own.todo.mendDeclaration', undefined, undefined])
  })

  it('is to sign, and to sign again when the letter is breached', () => {
    const todo = (commitment: CommitmentView) => ownTodos({ ...none, commitment })[0]?.todo
    expect([todo(letter('NONE', 'SIGN')), todo(letter('REFUSED', 'SIGN')), todo(letter('BREACHED', 'SIGN')), todo(letter('SIGNED', 'SIGN'))]).toEqual(['own.todo.sign', 'own.todo.sign', 'own.todo.signAgain', undefined])
  })

  it('comes by due date, the undated last', () => {
    const orders = [{ orderId: 'o2', number: '2', dueOn: '2022-03-09' }, { orderId: 'o1', number: '1', dueOn: '2022-02-01' }] as OrderView[]
    expect(ownTodos({ uscc: 'A', call, orders, commitment: letter('NONE', 'SIGN'), people: [person([{ uscc: 'B', from: '2022-01-01' }])] }).map((one) => one.key)).toEqual(['o1', 'declaration', 'o2', 'commitment', 'p'])
  })

  it('tells who counts nowhere until the brigade has decided', () => {
    expect(contested([person([{ uscc: 'B', from: '2022-01-01' }]), person([]), person([{ uscc: 'B', from: '2022-01-01' }], { resolved: { outcome: 'STANDS', at: '2022-02-01T00:00:00Z', reason: '' } })], 'A')).toHaveLength(1)
  })

  it('is overdue, due today, or due in some days', () => {
    expect(['2022-02-28', '2022-03-07', '2022-03-10'].map((due) => dueWord(due, '2022-03-07'))).toEqual([{ key: 'home.overdue', n: 7 }, { key: 'home.dueToday', n: 0 }, { key: 'home.dueIn', n: 3 }])
  })
})

describe('a person who is engaged', () => {
  const typed: TypedPerson = { name: ' N ', residentId: '', as: 'OPERATOR', registrationNo: 'R', level: 'CLASS_2', issuingProvince: '51', certificateNo: ' C ', rank: '4', direction: 'MAINTENANCE', validFrom: '2020-01-01', validTo: '2023-01-01', contractFrom: '2022-01-01', contractTo: '', insuranceMonth: '' }

  it('is sent with one certificate, at the agency itself', () => {
    expect(newPerson(typed, 'A')).toEqual({ name: 'N', operators: [{ certificateNo: 'C', rank: 4, direction: 'MAINTENANCE', validFrom: '2020-01-01', validTo: '2023-01-01' }], engagement: { uscc: 'A', contractFrom: '2022-01-01' } })
    expect(newPerson({ ...typed, as: 'ENGINEER' }, 'A')).toMatchObject({ engineer: { registrationNo: 'R', level: 'CLASS_2' } })
  })
})

describe('the home', () => {
  it('of agencies and associations is their own desk', () => {
    const home = (role: string) => ownHome((...roles) => roles.includes(role as never))
    expect([home('AGENCY'), home('ASSOCIATION'), home('BRIGADE_OFFICER')]).toEqual(['/mine', '/association', undefined])
  })
})
