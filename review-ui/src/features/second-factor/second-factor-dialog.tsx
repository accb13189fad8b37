import { Modal } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../../components/states'
import type { FactorSecret, OwnFactor } from '../../lib/schema'
import { ownFactorQuery } from './api'
import { FactorOverview } from './factor-overview'
import { RemovalForm, RenewalForm } from './proof-forms'
import { RecoveryCodes } from './recovery-codes'
import { BeginForm, FirstCodeForm } from './setting-up'

/** Where somebody is on the way; what the service knows of them comes first. */
type Step =
  | { at: 'beginning' }
  | { at: 'first-code'; factor: FactorSecret }
  | { at: 'codes'; codes: string[] }
  | { at: 'renewal' }
  | { at: 'removal' }

const TITLES: Record<Step['at'], string> = {
  beginning: 'Second factor',
  'first-code': 'Tell your app the secret',
  codes: 'Your recovery codes',
  renewal: 'New recovery codes',
  removal: 'Switch the second factor off',
}

/** Sets a second factor up, says how it stands, and switches it off. */
export function SecondFactorDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient()
  const { data: own, error, refetch } = useQuery(ownFactorQuery)
  const [step, setStep] = useState<Step>({ at: 'beginning' })
  const close = () => {
    // As it was before, it would be shown for a moment the next time.
    queries.removeQueries({ queryKey: ownFactorQuery.queryKey })
    onClose()
  }
  return (
    <Modal
      opened
      onClose={close}
      // What is shown once is not to be lost by a slip.
      closeOnClickOutside={step.at === 'beginning'}
      closeOnEscape={step.at === 'beginning'}
      title={TITLES[step.at]}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {own ? (
        <Shown own={own} step={step} go={setStep} onClose={close} />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Waiting what="Looking up whether you have a second factor." />
      )}
    </Modal>
  )
}

interface ShownProps {
  own: OwnFactor
  step: Step
  go: (step: Step) => void
  onClose: () => void
}

function Shown({ own, step, go, onClose }: ShownProps) {
  const showCodes = (codes: string[]) => go({ at: 'codes', codes })
  switch (step.at) {
    case 'beginning':
      return own.since ? (
        <FactorOverview
          since={own.since}
          recoveryCodes={own.recoveryCodes}
          onRenew={() => go({ at: 'renewal' })}
          onRemove={() => go({ at: 'removal' })}
        />
      ) : (
        <BeginForm onBegun={(factor) => go({ at: 'first-code', factor })} onClose={onClose} />
      )
    case 'first-code':
      return <FirstCodeForm factor={step.factor} onActive={showCodes} onClose={onClose} />
    case 'codes':
      return <RecoveryCodes codes={step.codes} onClose={onClose} />
    case 'renewal':
      return <RenewalForm onRenewed={showCodes} onClose={onClose} />
    case 'removal':
      return <RemovalForm onClose={onClose} />
  }
}
