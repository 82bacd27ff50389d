import type { Group } from '../nav'
import { CHECKERS, FEED_READERS } from './roles'

/** The cross-check with the market register, in the order of the work. */
export const MARKET_GROUP: Group = {
  name: 'market',
  entries: [
    { name: 'market-feed', to: '/market/feed', label: 'market.nav.feed', roles: FEED_READERS },
    { name: 'market-pairs', to: '/market/pairs', label: 'market.nav.pairs', roles: CHECKERS },
    { name: 'market-leads', to: '/market/leads', label: 'market.nav.leads', roles: CHECKERS },
    { name: 'market-gaps', to: '/market/gaps', label: 'market.nav.gaps', roles: CHECKERS },
    { name: 'market-entities', to: '/market/entities', label: 'market.nav.entities', roles: CHECKERS },
  ],
}
