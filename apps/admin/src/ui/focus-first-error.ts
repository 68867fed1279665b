/**
 * After a form was refused: moves to the first field that is not right, once its error is on screen.
 * Call it in `onSubmit` with `event.currentTarget`.
 */
export function focusFirstError(form: HTMLElement) {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
