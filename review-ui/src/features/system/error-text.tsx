import { Button, CopyButton } from '@mantine/core'
import classes from './system.module.css'

interface ErrorTextProps {
  /** What has failed. */
  of: string
  error: string
  /** At what; goes along when the error is copied. */
  about: string
}

/** An error of the service, for whoever mends it. */
export function ErrorText({ of, error, about }: ErrorTextProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus to be scrolled by keys */}
      <section className={classes.error} tabIndex={0} aria-label={`The error of ${of}`}>
        <pre>{error}</pre>
      </section>
      <CopyButton value={`${of}, ${about}\n${error}`}>
        {({ copied, copy }) => (
          <Button variant="default" size="compact-sm" onClick={copy}>
            {copied ? 'Copied' : 'Copy the error'}
          </Button>
        )}
      </CopyButton>
    </>
  )
}
