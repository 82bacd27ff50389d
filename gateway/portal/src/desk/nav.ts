import type { Role } from '@shared/api/types'
import { CHECKERS, FEED_READERS } from './market/roles'
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

const entry = (name: string, label: string, roles: readonly Role[], to = `/${name}`): Entry => ({ name, to, label, roles })

/** What the side of the desk offers, by group, in the order of the work; each entry to the roles that may open it. */
export const GROUPS: readonly Group[] = [
  {
    name: 'registers',
    entries: [
      entry('agencies', 'nav.agencies', INSIDE),
      entry('people', 'nav.people', INSIDE),
      entry('equipment', 'nav.equipment', INSIDE),
      entry('projects', 'nav.projects', INSIDE),
      entry('units', 'nav.units', INSIDE),
      entry('officers', 'nav.officers', INSIDE),
      entry('imports', 'nav.imports', INSIDE),
    ],
  },
  {
    name: 'baseline',
    entries: [
      entry('declarations', 'own.nav.declarations', INSIDE),
      entry('warnings', 'nav.warnings', INSIDE),
      entry('clearances', 'nav.clearances', INSIDE),
      entry('out-of-area', 'nav.outOfArea', INSIDE),
      entry('surveys', 'nav.surveys', INSIDE),
    ],
  },
  {
    name: 'market',
    entries: [
      entry('market-feed', 'market.nav.feed', FEED_READERS, '/market/feed'),
      entry('market-pairs', 'market.nav.pairs', CHECKERS, '/market/pairs'),
      entry('market-leads', 'market.nav.leads', CHECKERS, '/market/leads'),
      entry('market-gaps', 'market.nav.gaps', CHECKERS, '/market/gaps'),
      entry('market-entities', 'market.nav.entities', CHECKERS, '/market/entities'),
    ],
  },
  {
    name: 'inspection',
    entries: [
      entry('campaigns', 'campaign.nav.campaigns', INSIDE),
      entry('draws', 'nav.draws', INSIDE),
      entry('tasks', 'nav.tasks', INSIDE),
      entry('remediation', 'nav.remediation', [...INSIDE, 'AGENCY']),
      entry('notices', 'nav.notices', INSIDE),
    ],
  },
  { name: 'platform', entries: [entry('operations', 'nav.operations', ['OPERATOR', 'AUDITOR'])] },
]
