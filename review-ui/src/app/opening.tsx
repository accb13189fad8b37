import { Waiting } from '../components/states'
import header from './header.module.css'

/** What stands there until it is known who looks: the same head as in index.html, so that nothing jumps. */
export function Opening() {
  return (
    <>
      <header className={header.header}>
        <span className={header.mark}>Sixpager</span>
      </header>
      <Waiting what="Opening Sixpager" />
    </>
  )
}
