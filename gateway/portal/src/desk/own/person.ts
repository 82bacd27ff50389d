import type { NewPerson } from '@shared/api/own'

/** A person who is being engaged, as typed. */
export interface TypedPerson {
  name: string
  residentId: string
  as: 'ENGINEER' | 'OPERATOR'
  registrationNo: string
  level: 'CLASS_1' | 'CLASS_2'
  issuingProvince: string
  certificateNo: string
  rank: string
  direction: 'MONITORING' | 'MAINTENANCE'
  validFrom: string
  validTo: string
  contractFrom: string
  contractTo: string
  insuranceMonth: string
}

const some = (typed: string): string | undefined => typed.trim() || undefined

/** What is sent: one certificate and the engagement at the agency itself. */
export function newPerson(typed: TypedPerson, uscc: string): NewPerson {
  const dates = { validFrom: typed.validFrom, validTo: typed.validTo }
  return {
    name: typed.name.trim(),
    ...(some(typed.residentId) ? { residentId: typed.residentId.trim() } : {}),
    ...(typed.as === 'ENGINEER'
      ? { engineer: { level: typed.level, registrationNo: typed.registrationNo.trim(), issuingProvince: typed.issuingProvince, ...dates } }
      : { operators: [{ certificateNo: typed.certificateNo.trim(), rank: Number(typed.rank), direction: typed.direction, ...dates }] }),
    engagement: {
      uscc, contractFrom: typed.contractFrom,
      ...(some(typed.contractTo) ? { contractTo: typed.contractTo } : {}),
      ...(some(typed.insuranceMonth) ? { insuranceMonth: typed.insuranceMonth } : {}),
    },
  }
}
