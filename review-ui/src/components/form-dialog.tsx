import { Modal } from '@mantine/core'
import { useState } from 'react'
import { FormBody, type FormProps } from './form-body'

interface FormDialogProps extends FormProps {
  /** Something was chosen that is no field. */
  touched?: boolean
}

/** A form over the page. Once something was typed or chosen, only its buttons close it. */
export function FormDialog({ title, touched = false, ...form }: FormDialogProps) {
  const [typed, setTyped] = useState(false)
  const kept = typed || touched
  return (
    <Modal
      opened
      onClose={() => form.pending || form.onClose()}
      closeOnEscape={!kept}
      closeOnClickOutside={!kept}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <FormBody {...form} onTouched={() => setTyped(true)} />
    </Modal>
  )
}
