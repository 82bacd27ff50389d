import type { Role } from '@shared/api/types'
import { MARKET_GROUP } from './market/nav'
import { INSIDE } from './roles'

export interface Entry {
  readonly name: string
  readonly to: string
  readonly label: string
  readonly roles: readonly Role[]
}
export interface Group {
  readonly name: string
  readonly entries: readonly Entry[]
}

/** What the side of the desk offers, by group, in the order of the work; each entry to the roles that may open it. */
export const GROUPS: readonly Group[] = [
  {
    name: 'registers',
    entries: [
      { name: 'agencies', to: '/agencies', label: 'nav.agencies', roles: INSIDE },
      { name: 'people', to: '/people', label: 'nav.people', roles: INSIDE },
      { name: 'equipment', to: '/equipment', label: 'nav.equipment', roles: INSIDE },
      { name: 'projects', to: '/projects', label: 'nav.projects', roles: INSIDE },
      { name: 'units', to: '/units', label: 'nav.units', roles: INSIDE },
      { name: 'officers', to: '/officers', label: 'nav.officers', roles: INSIDE },
      { name: 'imports', to: '/imports', label: 'nav.imports', roles: INSIDE },
    ],
  },
  {
    name: 'baseline',
    entries: [
      { name: 'declarations', to: '/declarations', label: 'own.nav.declarations', roles: INSIDE },
      { name: 'warnings', to: '/warnings', label: 'nav.warnings', roles: INSIDE },
      { name: 'clearances', to: '/clearances', label: 'nav.clearances', roles: INSIDE },
      { name: 'out-of-area', to: '/out-of-area', label: 'nav.outOfArea', roles: INSIDE },
      { name: 'surveys', to: '/surveys', label: 'nav.surveys', roles: INSIDE },
    ],
  },
  MARKET_GROUP,
  {
    name: 'inspection',
    entries: [
      { name: 'campaigns', to: '/campaigns', label: 'campaign.nav.campaigns', roles: INSIDE },
      { name: 'draws', to: '/draws', label: 'nav.draws', roles: INSIDE },
      { name: 'tasks', to: '/tasks', label: 'nav.tasks', roles: INSIDE },
      { name: 'remediation', to: '/remediation', label: 'nav.remediation', roles: [...INSIDE, 'AGENCY'] },
      { name: 'notices', to: '/notices', label: 'nav.notices', roles: INSIDE },
    ],
  },
  { name: 'platform', entries: [{ name: 'operations', to: '/operations', label: 'nav.operations', roles: ['OPERATOR', 'AUDITOR'] }] },
]
