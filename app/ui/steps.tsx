import type { ReactNode } from "react";

export type StepState = "done" | "now" | "later";
export type Step = {
  /** Left out where the story says it all. */
  readonly title?: ReactNode;
  readonly when?: ReactNode;
  readonly story?: ReactNode;
  readonly state: StepState;
  /** The state in words, for those who do not see the tile; left out where nothing moves. */
  readonly said?: string;
};

/** What happened, what happens now and what comes, from top to bottom. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li
          key={index}
          className={classOf(step.state)}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <div>
            {step.said ? <span className="visually-hidden">{step.said}: </span> : null}
            {step.when ? <span className="when">{step.when}</span> : null}
            {step.title ? <b>{step.title}</b> : null}
            {step.story ? <span className={step.title ? "small" : undefined}>{step.story}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The same as a bar of phases, from left to right where there is room. */
export function PhaseBar({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol className="phase-bar" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={index}
          className={classOf(step.state)}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <b>{step.title}</b>
          {step.said ? <span className="visually-hidden"> {step.said} </span> : null}
          {step.when ? <span>{step.when}</span> : null}
        </li>
      ))}
    </ol>
  );
}

function classOf(state: StepState): string | undefined {
  return state === "later" ? undefined : state;
}
