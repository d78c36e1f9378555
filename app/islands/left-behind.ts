import { addHidden, typedIn, withoutMarks, withoutTab } from "./form-body.ts";
import type { KeptDraft, KeptDrafts } from "./kept-drafts.ts";
import { isOpenElsewhere } from "./own-tab.ts";
import { tellLine } from "./save-line.ts";
import { sendSave } from "./save-request.ts";

type Own = {
  readonly form: HTMLFormElement;
  readonly address: string;
  /** Under which this tab keeps its own. */
  readonly id: string;
  readonly drafts: KeptDrafts;
};

/** How the form stands while what was left is on its way. */
type Standing = {
  /** What the server wrote into it. */
  readonly served: string;
  readonly version: HTMLInputElement;
  /** Whether a button was pressed. */
  readonly isSent: () => boolean;
  readonly backToSaved: () => void;
  /** From now on this form saves nothing by itself. */
  readonly stop: () => void;
};

/** The page shows both versions: what a tab sent of it stands there, and need not be kept any more. */
export async function forgetShown(own: Own): Promise<void> {
  for (const draft of await listOthers(own))
    if (withoutMarks(draft.body) === typedIn(own.form)) await own.drafts.forget(draft.id);
}

/** A tab that was killed left its last words here: they go to the server first; true when the page is drawn again. */
export async function saveWhatWasLeft(own: Own, standing: Standing): Promise<boolean> {
  const { form, address, drafts } = own;
  const { served, version, isSent, backToSaved, stop } = standing;
  for (const draft of await listOthers(own)) {
    if ([served, typedIn(form)].includes(withoutMarks(draft.body))) {
      await drafts.forget(draft.id);
      continue;
    }
    tellLine("busy");
    const answer = await sendSave(address, draft.body);
    // A button was pressed meanwhile: its page is on its way, and what is left here is looked at there.
    if (isSent()) return true;
    if (answer.state === "saved") {
      await drafts.forget(draft.id);
      // It had arrived after all, and the page may show what was written since.
      if (Number(answer.version) <= Number(version.value)) {
        backToSaved();
        continue;
      }
      // Whoever typed in the meantime is not interrupted: their own button shows both versions.
      if (typedIn(form) !== served) {
        stop();
        tellLine("conflict");
        return false;
      }
      window.location.reload();
      return true;
    }
    if (answer.state === "refused" && answer.problem === "changed-meanwhile") {
      await drafts.forget(draft.id);
      stop();
      submitDraft(draft.body);
      return true;
    }
  }
  return false;
}

/** What other tabs left behind for this form. */
async function listOthers({ drafts, address, id }: Own): Promise<KeptDraft[]> {
  return (await drafts.listLeft(address, isOpenElsewhere)).filter((draft) => draft.id !== id);
}

/** Sends it as the form would, so that the page answers with both versions. */
function submitDraft(body: string): void {
  const copy = document.createElement("form");
  copy.method = "post";
  for (const [name, value] of new URLSearchParams(`${withoutTab(body)}&intent=save`))
    addHidden(copy, name, value);
  document.body.append(copy);
  copy.submit();
}
