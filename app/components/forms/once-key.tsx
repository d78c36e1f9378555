/** Marks one filling-in of a form, so that sending it twice has its effect once. */
export function OnceKey({ value }: { value: string }) {
  return <input type="hidden" name="once" value={value} />;
}
