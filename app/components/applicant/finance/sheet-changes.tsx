import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { Difference } from "#app/domain/applications/differences.ts";
import type { UnreadCell } from "#app/domain/applications/finance/sheets/read-sheets.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { financeNames } from "./finance-names.ts";

export type ReadFile = {
  readonly version: number;
  /** The whole plan as it would become. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly changes: readonly Difference[];
  readonly unread: readonly UnreadCell[];
};

type Props = { readonly read: ReadFile; readonly once: string; readonly save: string };

/** What a file that was read would change; saving it is the form of the plan itself, from the version compared with. */
export function SheetChanges({ read, once, save }: Props) {
  const t = useTranslate();
  const { version, fields, changes, unread } = read;
  const hasChanges = changes.length > 0;
  return (
    <div className="stack g-4">
      <Notice
        tone={hasChanges ? "info" : "quiet"}
        title={hasChanges ? t("sheetImport.changes", { count: changes.length }) : t("sheetImport.nothing")}
        live
      >
        {hasChanges ? null : <p>{t("sheetImport.nothingStory")}</p>}
      </Notice>
      {unread.length > 0 ? <Unread cells={unread} /> : null}
      {hasChanges ? (
        <>
          <Changes changes={changes} />
          <form method="post" action={save}>
            <OnceKey value={once} />
            <input type="hidden" name="version" value={version} />
            {fields.map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <p>
              <Button name="intent" value="save">
                {t("sheetImport.keep")}
              </Button>
            </p>
          </form>
        </>
      ) : null}
    </div>
  );
}

function Unread({ cells }: { cells: readonly UnreadCell[] }) {
  const t = useTranslate();
  return (
    <Notice tone="attention" title={t("sheetImport.unread")}>
      <p>{t("sheetImport.unreadStory")}</p>
      <ul className="error-lines">
        {cells.map((cell) => (
          <li key={cell.sheet + cell.cell}>{t("sheetImport.cell", cell)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Changes({ changes }: { changes: readonly Difference[] }) {
  const t = useTranslate();
  const nameOf = financeNames(t);
  return (
    <div className="table-box">
      <table className="table table-tight">
        <thead>
          <tr>
            <th scope="col">{t("sheetImport.field")}</th>
            <th scope="col">{t("sheetImport.now")}</th>
            <th scope="col">{t("sheetImport.then")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">{nameOf(name) ?? name}</th>
              <td className="as-typed">{theirs || t("sheetImport.empty")}</td>
              <td className="as-typed">{mine || t("sheetImport.empty")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
