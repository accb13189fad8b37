import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useUpTo } from '../../../lib/breakpoints'
import type { GoTo } from '../editor/editor-props'
import { AdvicePanel } from './advice-panel'
import type { Heading } from './headings'
import { Outline } from './outline'
import classes from './side-panels.module.css'
import type { AdviceList } from './use-advice'

export type Panel = 'outline' | 'advice'

/** Whether the panels stand beside the text; otherwise they open over it. */
export function usePanelsBeside(previewShown: boolean): boolean {
  return !useUpTo('laptop') && !previewShown
}

interface SidePanelsProps {
  headings: readonly Heading[]
  advice: AdviceList
  goTo: GoTo
}

/** What stands on the left and on the right of the text. */
export function panelsOf(
  { headings, advice, goTo }: SidePanelsProps,
  beside: boolean,
): { left: ReactNode; right: ReactNode } {
  const isThere = advice.open.length > 0 || advice.dismissed > 0
  return {
    left: beside && <Outline headings={headings} goTo={goTo} />,
    right: beside && isThere && <AdvicePanel advice={advice} goTo={goTo} />,
  }
}

interface PanelDrawerProps extends SidePanelsProps {
  opened: Panel | null
  onClose: () => void
}

/** A panel over the text; going to a place closes it. */
export function PanelDrawer({ opened, onClose, headings, advice, goTo }: PanelDrawerProps) {
  const leave: GoTo = (place) => {
    onClose()
    // The text takes the focus once the drawer has let go of it.
    requestAnimationFrame(() => goTo(place))
  }
  return (
    <Drawer
      opened={opened !== null}
      onClose={onClose}
      position={opened === 'outline' ? 'left' : 'right'}
      size={360}
      title={opened === 'outline' ? 'Outline' : 'Advice'}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ body: classes.drawer }}
    >
      {opened === 'outline' ? (
        <Outline headings={headings} goTo={leave} />
      ) : (
        <AdvicePanel advice={advice} goTo={leave} />
      )}
    </Drawer>
  )
}
