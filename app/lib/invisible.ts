/**
 * Text without spaces of any kind and without marks that nobody sees, such as those of the writing direction: they
 * come along when a number is copied from an app, a PDF or a message in Arabic or Hebrew.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, "");
}
