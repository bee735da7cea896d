/** After a press that could not be done: the first field with a problem comes into sight and takes the focus. */

/** Call it where a form says what is wrong; the fields are drawn by then. */
export function toFirstProblem(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector('.field[data-invalid]');
    const place = field?.querySelector<HTMLElement>(
      'input:not([type="hidden"]), textarea, [role="spinbutton"], button',
    );
    place?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  });
}
