import type { OptionsFilter } from '@mantine/core'
import { holds } from './case-folding'

/** What a list to choose from still shows of itself while somebody types. */
export const foundOptions: OptionsFilter = ({ options, search, limit }) =>
  options
    .flatMap((option) => {
      if ('group' in option) {
        return { ...option, items: option.items.filter(({ label }) => holds(label, search)) }
      }
      return holds(option.label, search) ? option : []
    })
    .slice(0, limit)
