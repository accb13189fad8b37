import { use, useEffectEvent, useLayoutEffect, useState } from 'react'
import { Asked } from '../../../components/form-panel'
import { VERDICT_KINDS, VERDICTS } from '../../../lib/labels'
import { missing } from '../../../lib/missing'
import type { VerdictKind } from '../../../lib/schema'
import { useUnsentChoice, useUnsentText } from '../../../lib/use-unsent-text'
import { giveVerdict } from '../commands'
import { ChoiceField } from '../dialogs/choice-field'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import { LongTextField } from '../dialogs/long-text-field'
import classes from './acts.module.css'
import { BoundText, textReferenceOf, useBoundText } from './bound-text'
import { CommentsAlong } from './comments-along'
import { ConditionsField } from './conditions-field'
import { ObjectedPassage, type PageBeside, useObjectedPassage } from './objected-passage'
import { labelWith, useCommentsAlong } from './use-comments-along'
import { useConditions } from './use-conditions'
import { conditionsAgain, VerdictBefore, verdictBefore } from './verdict-before'
import { holdersOf, VerdictHolder } from './verdict-holder'

const REASONS: Partial<Record<VerdictKind, string>> = {
  OBJECT: 'What you object to',
  DISAGREE_AND_COMMIT: 'What you disagree with',
}

const HIDDEN =
  'You see what others have said once you have given your verdict, and they see yours. Comments are seen by everybody at once.'

const NO_OBJECTION = 'A deputy does not object: whoever objects has to lift it.'

interface VerdictPanelProps extends DialogProps, PageBeside {
  me: string
  /** What was chosen where the form was asked for. */
  taken: VerdictKind | undefined
  flushReading: () => Promise<void>
}

export function VerdictPanel(props: VerdictPanelProps) {
  const { memo, me, shown, taken, flushReading, onClose } = props
  const binding = useBoundText(memo)
  const { text } = binding
  const objected = useObjectedPassage(memo, text?.revision, props)
  const [holder, setHolder] = useState(() => holdersOf(memo, me)[0] ?? me)
  const deputy = holder !== me
  const before = verdictBefore(memo, holder)
  // Whoever has chosen another one does not want the same again.
  const again = taken === undefined || taken === before?.verdict ? before : null
  const about = `${memo.memoId} ${holder}`
  const kind = useUnsentChoice(`verdict ${about}`, VERDICT_KINDS)
  const asked = use(Asked)
  const take = useEffectEvent((_time: number) => taken && kind.choose(taken))
  useLayoutEffect(() => void take(asked), [asked])
  const verdict = kind.choice
  const same = verdict === before?.verdict
  const reason = useUnsentText(`reason ${about}`, (same && before?.reason) || '')
  const conditions = useConditions(memo, holder)
  const comments = useCommentsAlong(memo.memoId, 'Your verdict is given.')
  const send = comments.along(giveVerdict)
  const needsReason = verdict !== null && verdict in REASONS
  const needsConditions = verdict === 'AGREE_WITH_CONDITIONS'
  const bound = text && { ...textReferenceOf(text), onBehalfOf: deputy ? holder : null }
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="Give your verdict"
      send={send}
      before={flushReading}
      content={
        bound && verdict
          ? {
              ...bound,
              verdict,
              reason: reason.words.trim() || null,
              conditions: null,
              conditionItems: needsConditions ? conditions.stated : null,
              passage: verdict === 'OBJECT' ? objected.passage : null,
            }
          : null
      }
      onSent={() => {
        kind.forget()
        reason.forget()
        conditions.forget()
      }}
      onLook={binding.bindTo}
      submitLabel={labelWith(
        verdict === null ? 'Give verdict' : VERDICTS[verdict].label,
        comments.chosen.length,
      )}
      missing={missing(
        [verdict === null, 'Choose your verdict.'],
        [deputy && verdict === 'OBJECT', NO_OBJECTION],
        [needsConditions && conditions.stated.length === 0, 'Write your conditions.'],
        [needsReason && reason.words.trim() === '', 'Write what you do not agree with.'],
      )}
      lead={(give, pending) => (
        <>
          <BoundText what="Your verdict" {...binding} memo={memo} shown={shown} />
          {memo.withheld && <p className={classes.small}>{HIDDEN}</p>}
          <VerdictHolder memo={memo} me={me} holder={holder} onChange={setHolder} />
          {again && <CommentsAlong {...comments} />}
          {again && bound && (
            <VerdictBefore
              memo={memo}
              before={again}
              pending={pending}
              onGive={() =>
                give({
                  ...bound,
                  verdict: again.verdict,
                  reason: again.reason ?? null,
                  ...conditionsAgain(memo, holder, again),
                })
              }
            />
          )}
        </>
      )}
    >
      <ChoiceField
        label={again ? 'Or another verdict' : 'Verdict'}
        choices={VERDICT_KINDS}
        words={VERDICTS}
        chosen={verdict}
        onChoose={kind.choose}
        refused={(kind) => (deputy && kind === 'OBJECT' ? NO_OBJECTION : null)}
      />
      {needsConditions && (
        <ConditionsField memo={memo} me={me} holder={holder} conditions={conditions} />
      )}
      {verdict === 'OBJECT' && <ObjectedPassage {...objected} />}
      <LongTextField
        label={(verdict && REASONS[verdict]) ?? 'Reason, if you want to give one'}
        words={reason.words}
        onWrite={reason.write}
        required={needsReason}
      />
      {!again && <CommentsAlong {...comments} />}
    </CommandPanel>
  )
}
