import { writeFileSync } from 'node:fs'
import { webDigest } from '../src/shared/digest'
import type { Bundle, Unit } from '../src/shared/draw/bundle'
import { commitment, derive } from '../src/shared/draw/replay'

// Makes test/fixtures/draw.json: an invented bundle with conflicts, weights and a unit that no team can visit.
// npx rolldown tools/make-draw.ts --platform node --dir target/tools && node target/tools/make-draw.js
const frame: Unit[] = Array.from({ length: 15 }, (_, i) => ({
  unitId: `UNIT-${String(i + 1).padStart(3, '0')}`,
  stratum: i % 4 === 0 ? 'Q1' : 'Q2',
  weight: i % 5 === 0 ? 3 : 1,
}))
const officers = ['511002', '511011', '511024', '511025', '511083', '511002', '511011'].map((brigade, i) => ({
  officerId: `P${String(i + 1).padStart(2, '0')}`,
  brigade,
}))
const contributions: Bundle['contributions'] = await Promise.all(
  [
    { by: 'witness-1', value: '4821 0937 5562 7714 0098 3316' },
    { by: 'witness-2', value: '云行雨施 7719-3380-5524-0917' },
  ].map(async (c) => ({ ...c, kind: 'WITNESS' as const, commitment: await commitment(c.by, c.value, webDigest) })),
)
const inputs = {
  version: 1,
  drawId: 'FW-TEST/1',
  sequence: 1,
  plan: {
    algorithm: 'firewarden-draw-1',
    teamSize: 2,
    exclusions: [],
    conflicts: officers.map((o) => ({ unitId: 'UNIT-001', officerId: o.officerId, reason: 'DECLARED' })).slice(0, 6),
    quotas: [
      { stratum: 'Q1', rule: 'CENSUS' as const },
      { stratum: 'Q2', rule: 'RATIO' as const, ratio: '0.2' },
    ],
  },
  frame,
  officers,
  secret: 'an invented secret of the machine 0123456789abcdef',
  contributions: [...contributions, { by: 'dice', kind: 'PUBLIC' as const, value: '3 1 6 2 5 5 4 1 2 6 3 3 1 4 2 6' }],
}
const { commitments: _, ...derived } = await derive(inputs, webDigest)
writeFileSync(new URL('../../test/fixtures/draw.json', import.meta.url), `${JSON.stringify({ ...inputs, ...derived }, null, 1)}\n`)
