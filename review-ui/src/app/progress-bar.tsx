import { useNavigation } from 'react-router'
import classes from './progress-bar.module.css'

/** A thin line over the page while the next screen is fetched. */
export function ProgressBar() {
  if (useNavigation().state === 'idle') return null
  return <div className={classes.bar} role="progressbar" aria-label="Fetching the screen" />
}
