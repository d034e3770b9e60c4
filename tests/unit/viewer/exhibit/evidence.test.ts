import { expect, it } from 'vitest'
import { evidenceByFact } from '../../../../src/viewer/exhibit/evidence.ts'

it('gathers evidence by fact and says nothing twice', () => {
  const evidence = {
    'caption.binding': { certainty: 'A', source: 2 },
    date: { certainty: 'B', source: 0 },
    'caption.count': { certainty: 'A', source: 2 },
    'caption.text': { certainty: 'D' },
  } as const
  expect(evidenceByFact({ evidence })).toEqual([
    { fact: 'caption', grounds: [{ certainty: 'A', source: 2 }, { certainty: 'D' }] },
    { fact: 'date', grounds: [{ certainty: 'B', source: 0 }] },
  ])
})

it('a record without evidence has none', () => {
  expect(evidenceByFact({})).toEqual([])
})
