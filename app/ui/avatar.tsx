/** The initials of somebody in a round sign, beside the name; a question mark for who has no name here yet. */
export function Avatar({ name, tone }: { name: string | null; tone: "own" | "other" | "open" }) {
  return (
    <span className={`avatar avatar-${tone}`} aria-hidden="true">
      {name === null ? "?" : initialsOf(name)}
    </span>
  );
}

/** "Naima el Idrissi" is NI: the first and the last word, as far as they begin with a letter. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s@.]+/).filter((word) => /^\p{L}/u.test(word));
  const [first = "", last = ""] = [words.at(0), words.length > 1 ? words.at(-1) : ""];
  return (initial(first) + initial(last)).toLocaleUpperCase("nl") || "?";
}

function initial(word: string): string {
  return [...word][0] ?? "";
}
