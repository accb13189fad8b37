import { createContext, use } from 'react'
import { BottomSheet } from './bottom-sheet'
import { FormBody, type FormProps } from './form-body'

/** How often a form was asked for; asked for again, one that is there already comes to the front. */
export const Asked = createContext(0)

/**
 * A form beside the page, which stays as it is: it scrolls, and can show something else, while the form is filled in. In
 * a small window it is a sheet. Whatever fills it in keeps the words.
 */
export function FormPanel({ title, ...form }: FormProps) {
  return (
    <BottomSheet
      form
      title={title}
      back="Back to the form"
      asked={use(Asked)}
      pending={form.pending}
      onClose={form.onClose}
    >
      <FormBody {...form} />
    </BottomSheet>
  )
}
