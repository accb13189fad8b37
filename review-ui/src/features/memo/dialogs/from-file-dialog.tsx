import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { TextFromFile } from '../../../components/file-import/text-from-file'
import { broughtText, useConversion } from '../../../components/file-import/use-conversion'
import { FormDialog } from '../../../components/form-dialog'
import { notify } from '../../../components/notify'
import { Waiting } from '../../../components/states'
import { keepComments, saidIn } from '../../../lib/brought-comments'
import { useCommand } from '../../../lib/command'
import { fetchDraft, NO_DRAFT, putAside, saveDraft } from '../../../lib/drafts'
import { missing } from '../../../lib/missing'
import type { DialogProps } from './command-form'
import { DraftOverwriteWarning } from './draft-overwrite-warning'

/** The next revision out of a file: its text goes into the draft, and the author goes on from there. */
export function FromFileDialog({ memo, onClose }: DialogProps) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const conversion = useConversion()
  const key = ['draft', memo.memoId]
  const draft = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => fetchDraft(memo.memoId, signal),
    staleTime: 0,
    gcTime: 0,
  })
  const brought = broughtText(conversion)
  const markdown = brought?.markdown ?? null
  const command = useCommand<string, unknown>(
    async (text) => {
      if (draft.data) {
        const { baseRevision, markdown: displaced } = draft.data
        await putAside(memo.memoId, { baseRevision, markdown: displaced })
      }
      return saveDraft(memo.memoId, {
        baseRevision: memo.revisions.length,
        markdown: text,
        version: draft.data?.version ?? NO_DRAFT,
      })
    },
    () => {
      const told = brought && keepComments(memo.memoId, saidIn(brought))
      if (told) notify(told)
      void navigate(`/m/${memo.number}/write`)
    },
  )
  const look = () => void queries.invalidateQueries({ queryKey: key })
  return (
    <FormDialog
      title="Revise from a file"
      onClose={onClose}
      onSubmit={() => markdown !== null && command.mutate(markdown, { onError: look })}
      submitLabel={draft.data ? 'Replace my draft' : 'Put it into my draft'}
      pending={command.isPending}
      error={command.error ?? draft.error}
      missing={missing(
        [markdown === null, 'Choose a file first.'],
        [!draft.isSuccess, 'It is not known yet whether you have a draft.'],
      )}
    >
      <TextFromFile conversion={conversion} />
      {markdown !== null && draft.isPending && <Waiting what="Looking for your draft" />}
      {markdown !== null && draft.data && <DraftOverwriteWarning memo={memo} draft={draft.data} />}
    </FormDialog>
  )
}
