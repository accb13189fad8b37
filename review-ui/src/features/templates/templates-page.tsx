import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import page from '../../components/list-page.module.css'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { meQuery } from '../../lib/me'
import type { TemplateSummary } from '../../lib/schema'
import { templatesQuery } from '../../lib/templates'
import { type TemplateDialogRequest, TemplateDialogs } from './template-dialogs'
import { TemplateRow } from './template-row'

/** What memos can begin with, kept by the administrators. */
export function TemplatesPage() {
  const { data: me } = useQuery(meQuery)
  const { data: templates, error, refetch } = useQuery(templatesQuery)
  if (error && !templates) return <Failed error={error} retry={refetch} />
  if (!templates || !me) return <Waiting what="Fetching the templates" />
  if (me.role === 'ADMINISTRATOR') return <Templates templates={templates} />
  return (
    <EmptyState title="Only administrators may keep the templates.">
      <p>
        {me.role === 'AUDITOR' ? (
          <>
            Go to <Link to="/memos">all memos</Link>.
          </>
        ) : (
          <>
            To begin a memo with one of them, go to <Link to="/new">new memo</Link>.
          </>
        )}
      </p>
    </EmptyState>
  )
}

function Templates({ templates }: { templates: TemplateSummary[] }) {
  const [request, setRequest] = useState<TemplateDialogRequest | null>(null)
  const own = templates.filter(({ builtIn }) => !builtIn).length
  return (
    <div className={page.page}>
      <title>Templates – Sixpager</title>
      <div className={page.head}>
        <h1>Templates</h1>
        <p className={page.total}>
          {templates.length - own} built in, {own} of your own
        </p>
        <Button className={page.add} onClick={() => setRequest({ action: 'add' })}>
          Add a template
        </Button>
      </div>
      <ul className={page.list}>
        {templates.map((template) => (
          <TemplateRow
            key={template.key}
            template={template}
            onAsk={(action) => setRequest({ action, template })}
          />
        ))}
      </ul>
      {request && <TemplateDialogs request={request} onClose={() => setRequest(null)} />}
    </div>
  )
}
