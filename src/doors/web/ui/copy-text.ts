/** Puts words on the clipboard; false when the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    (refused: unknown) => {
      console.warn('The clipboard was refused.', refused);
      return false;
    },
  );
}
