import type { ReactNode } from "react";

export type Option = {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
  /** In a list: the heading under which this stands, together with its neighbours of the same heading. */
  readonly group?: string;
  /** In a list: for the style sheet, what is to be seen once this is chosen. */
  readonly flag?: string;
};

/** The lines of a list in their order; neighbours of one heading stand under it. */
export function OptionLines({ options }: { options: readonly Option[] }) {
  return inGroups(options).map(({ group, options }) =>
    group === undefined ? (
      options.map(lineOf)
    ) : (
      <optgroup key={group} label={group}>
        {options.map(lineOf)}
      </optgroup>
    ),
  );
}

function lineOf({ value, label, flag }: Option) {
  return (
    <option key={value} value={value} data-flag={flag}>
      {label}
    </option>
  );
}

type Group = { readonly group: string | undefined; readonly options: Option[] };

function inGroups(options: readonly Option[]): Group[] {
  const groups: Group[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.options.push(option);
    else groups.push({ group: option.group, options: [option] });
  }
  return groups;
}
