import { registers } from '@shared/api/registers'
import { registry } from '@shared/api/registry'
import type { Look } from './form/fields'

/** An agency by name, initials, code or certificate number. */
export const anAgency: Look = async (q) => (await registry.agencies({ q, size: 8 })).content.map((a) => ({ id: a.uscc, label: a.name, sub: a.brigadeName }))

export const aUnit: Look = async (q) => (await registers.units.list({ q, size: 8 })).content.map((u) => ({ id: u.unitId, label: u.name, sub: u.brigadeName ?? undefined }))

export const aPerson: Look = async (q) =>
  (await registers.people.list({ q, size: 8 })).content.map((p) => ({ id: p.practitionerId, label: p.name ?? p.practitionerId, sub: p.engineer?.registrationNo ?? p.operators?.[0]?.certificateNo }))

/** A unit by its name, for an agency that works there. */
export const aUnitName: Look = async (q) => (q === '' ? [] : await registers.unitNames(q)).map((u) => ({ id: u.unitId, label: u.name, sub: u.brigadeName }))
