import { withEarlierAnswers } from "./earlier-answers.ts";

type Person = { readonly name: string; readonly email: string };

/**
 * A stored business plan as its form begins: the first entrepreneur is whose plan it is, until somebody else stands
 * there.
 */
export function withFirstPerson(content: unknown, { name, email }: Person): Record<string, unknown> {
  return { persons: [{ name, email }], ...withEarlierAnswers(content) };
}
