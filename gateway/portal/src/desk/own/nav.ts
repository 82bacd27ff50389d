import type { Role } from '@shared/api/types'

/** Entries of the navigation for agencies and for the association. */
export const OWN_ENTRIES: readonly { readonly name: string; readonly to: string; readonly label: string; readonly roles: readonly Role[] }[] = [
  { name: 'mine-declaration', to: '/mine/declaration', label: 'own.nav.declaration', roles: ['AGENCY'] },
  { name: 'mine-commitment', to: '/mine/commitment', label: 'own.nav.commitment', roles: ['AGENCY'] },
  { name: 'mine-people', to: '/mine/people', label: 'own.nav.people', roles: ['AGENCY'] },
  { name: 'mine-holdings', to: '/mine/holdings', label: 'own.nav.holdings', roles: ['AGENCY'] },
  { name: 'mine-imports', to: '/mine/imports', label: 'own.nav.imports', roles: ['AGENCY'] },
  { name: 'code', to: '/association/code', label: 'own.nav.code', roles: ['ASSOCIATION'] },
]
