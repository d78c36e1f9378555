import { useCallback, useEffect, useRef, useState } from "react";

import { typedProblem, unreadFields } from "#app/domain/applications/finance/typed-problem.ts";

import type { LeftFields } from "./left-view.ts";

/**
 * Follows what somebody leaves in the fields: what cannot be read is said when they leave it, and no longer as soon as it
 * is mended. Words that appear push the page down, so they wait for a finger that is still on its way to a button.
 */
export function useLeftFields(stored: unknown) {
  const [left, setLeft] = useState<LeftFields>(() => problemsIn(stored, () => true));
  const pressed = usePointer();

  const leave = useCallback(
    (field: HTMLInputElement) => {
      const { name, value } = field;
      const problem = typedProblem(name, value);
      // What the server said of a field holds until something else stands there.
      const isMended = field.ariaInvalid === "true" && value.trim() !== "";
      const tell = () =>
        setLeft((before) =>
          problem !== null || isMended || before.get(name) ? withProblem(before, name, problem) : before,
        );
      if (pressed.current) afterPointer(tell);
      else tell();
    },
    [pressed],
  );

  /** While typing a complaint may only go away, or become another. */
  const type = useCallback(
    ({ name, value }: HTMLInputElement) =>
      setLeft((before) => (before.get(name) ? withProblem(before, name, typedProblem(name, value)) : before)),
    [],
  );

  /** What was typed before the page came alive; who is still in a field has not left it. */
  const lookAt = useCallback((payload: unknown) => {
    const focused = document.activeElement?.getAttribute("name");
    setLeft((before) => new Map([...before, ...problemsIn(payload, (name) => name !== focused)]));
  }, []);

  return { left, leave, type, lookAt };
}

function withProblem(before: LeftFields, name: string, problem: string | null): LeftFields {
  return before.get(name) === problem ? before : new Map(before).set(name, problem);
}

function problemsIn(payload: unknown, isLeft: (name: string) => boolean): LeftFields {
  return new Map(
    unreadFields(payload)
      .filter(({ name }) => isLeft(name))
      .map(({ name, problem }) => [name, problem]),
  );
}

function afterPointer(tell: () => void): void {
  const once = new AbortController();
  const later = () => {
    once.abort();
    setTimeout(tell);
  };
  for (const name of ["pointerup", "pointercancel"])
    document.addEventListener(name, later, { signal: once.signal });
}

/** Whether a finger or button of the mouse is down. */
function usePointer() {
  const pressed = useRef(false);
  useEffect(() => {
    const gone = new AbortController();
    const follow = (name: string, isDown: boolean) =>
      document.addEventListener(name, () => (pressed.current = isDown), {
        capture: true,
        signal: gone.signal,
      });
    follow("pointerdown", true);
    follow("pointerup", false);
    follow("pointercancel", false);
    return () => gone.abort();
  }, []);
  return pressed;
}
