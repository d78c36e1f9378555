import type { ReactNode } from "react";

import { OnceKey } from "#app/components/forms/once-key.tsx";
import { Button, type ButtonLook, type ButtonSize } from "#app/ui/button.tsx";

type Props = {
  readonly once: string;
  readonly step: string;
  /** What the step is about, as hidden fields. */
  readonly about?: Readonly<Record<string, string | number>>;
  readonly label: ReactNode;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly full?: boolean;
  /** Fields that somebody fills in. */
  readonly children?: ReactNode;
};

/** One press of the conductor. A plain form; where our script runs, the page takes the answer in without leaving. */
export function StepForm({ once, step, about = {}, label, look, size, full, children }: Props) {
  // Each form of the page is a press of its own, and pressed twice it is one.
  const key = [once, step, ...Object.values(about).map((value) => String(value).slice(-8))].join("-");
  return (
    <form method="post" data-step-form={key.slice(37)} className={children ? "stack g-3" : "step-form"}>
      <OnceKey value={key.replaceAll(/[^\w-]/g, "").slice(0, 64)} />
      <input type="hidden" name="step" value={step} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button look={look} size={size} full={full}>
        {label}
      </Button>
    </form>
  );
}
