import { createRoot } from 'react-dom/client'
import { App } from '../../src/app/app'
import { guardSession } from '../../src/app/session-guard'
import { Margin } from '../../src/components/margin/margin'
import {
  MarginFilling,
  type MarginNote,
  type MarginPlace,
} from '../../src/components/margin/margin-slot'

/** Three lines on one block. */
const noteOn = (block: number, title: string): MarginNote => ({
  id: title,
  title,
  address: { side: 'after', block: String(block), start: 0, end: 3 },
  content: <p>What somebody says about it takes a few lines in a column as narrow as this one.</p>,
})

const notes = [
  noteOn(3, 'One'),
  noteOn(3, 'Two'),
  noteOn(4, 'Three'),
  noteOn(5, 'Four'),
  noteOn(17, 'Five'),
  noteOn(21, 'Six'),
  noteOn(999, 'Seven'),
]

const Filled = (place: MarginPlace) => <Margin label="Notes" notes={notes} place={place} />

const root = document.createElement('div')
root.id = 'root'
document.body.append(root)
guardSession()
createRoot(root).render(
  <MarginFilling value={Filled}>
    <App />
  </MarginFilling>,
)
