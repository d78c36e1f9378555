import type { FormView } from "#app/components/forms/form-view.ts";
import { RoomLeft } from "#app/components/forms/room-left.tsx";
import { longestAnswer } from "#app/domain/applications/longest-answer.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextArea } from "#app/ui/field.tsx";

import { windowField } from "./window-field.ts";

type Props = { readonly view: FormView; readonly name: string; readonly rows: number };

/** A question of the shop-window plan that is answered in sentences, with how much room is left. */
export function LongAnswer({ view, name, rows }: Props) {
  const t = useTranslate();
  const field = windowField(t, view, name);
  const under = <RoomLeft of={field.id} most={longestAnswer("window", name)} value={field.value} />;
  return <TextArea {...field} under={under} rows={rows} />;
}
