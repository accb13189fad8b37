import { expect, test } from 'vitest'
import { foundOptions } from './found-options'

const person = (label: string) => ({ value: label, label, disabled: false })
const options = [
  person('Über Müller'),
  { group: 'Others', items: [person('Straße'), person('Ada')] },
]

test('a list to choose from finds a name whatever the case of its letters', () => {
  expect(foundOptions({ options, search: 'MÜL', limit: 10 })[0]).toEqual(options[0])
  expect(foundOptions({ options, search: 'strasse', limit: 10 })).toEqual([
    { group: 'Others', items: [person('Straße')] },
  ])
  expect(foundOptions({ options, search: '', limit: 1 })).toHaveLength(1)
})
