/**
 * The first button of a form is the one that Enter presses: this one keeps what was typed, and takes nothing away nor
 * hands anything in. Out of sight, for there is a button that says so.
 */
export function EnterKeeps({ intent }: { intent: "enter" | "save" }) {
  return (
    <button
      className="visually-hidden"
      name="intent"
      value={intent}
      tabIndex={-1}
      aria-hidden="true"
      data-on-enter
    />
  );
}
