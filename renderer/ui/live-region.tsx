/** Says its text to a screen reader when it changes, without moving the focus. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <output className="hidden" aria-live="polite">
      {text}
    </output>
  );
}
