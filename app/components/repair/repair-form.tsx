import { BothVersions } from "#app/components/applicant/both-versions.tsx";
import { EnterKeeps } from "#app/components/forms/enter-keeps.tsx";
import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { Difference } from "#app/domain/applications/differences.ts";
import { shapeOf } from "#app/domain/applications/repair/field-shape.ts";
import { type RepairField, schemaOf } from "#app/domain/applications/repair/repair-fields.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldWords } from "#app/i18n/question-of.ts";
import { Button } from "#app/ui/button.tsx";

import { Asked } from "./asked.tsx";
import { ShapedField } from "./shaped-field.tsx";

type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly version: number;
  readonly asked: readonly RepairField[];
  /** What another tab saved since, to choose from before anything is saved. */
  readonly conflict: readonly Difference[];
  /** Whose alone the last step is, for who only writes along; null for the owner. */
  readonly handsIn: string | null;
  /** Staff fill it in for a maker without a mailbox. */
  readonly isSpoken?: boolean;
};

/** Exactly what is asked, each with the words of who asked; then keep it, or hand it in. */
export function RepairForm({ view, once, version, asked, conflict, handsIn, isSpoken = false }: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="stack g-5" noValidate>
      <EnterKeeps intent="save" />
      <OnceKey value={once} />
      <input type="hidden" name="version" value={version} />
      {conflict.length > 0 ? <BothVersions differences={conflict} nameOf={wordsFor} by={null} /> : null}
      {asked.map(({ part, name, sentence }) =>
        part === "files" ? null : (
          <section key={`${part}.${name}`} className="card stack g-3">
            <Asked sentence={sentence} />
            <ShapedField view={view} part={part} name={name} shape={shapeOf(schemaOf(part, name))} />
          </section>
        ),
      )}
      <p>
        {handsIn === null
          ? t(isSpoken ? "spoken.handInOnce" : "repair.handInOnce")
          : t("together.ownerHandsIn", { owner: handsIn })}
      </p>
      <div className="row g-3">
        {handsIn === null ? (
          <Button name="intent" value="hand-in">
            {t(isSpoken ? "spoken.handIn" : "repair.handIn")}
          </Button>
        ) : null}
        <Button look="outline" name="intent" value="save">
          {t("repair.save")}
        </Button>
      </div>
    </form>
  );

  function wordsFor(name: string): string | null {
    const found = asked.find((one) => name === `${one.part}.${one.name}`);
    return found ? fieldWords(t, found.part, found.name) : null;
  }
}
