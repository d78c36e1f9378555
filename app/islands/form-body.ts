/** Fields that belong to one sending of the form, not to what somebody typed. */
const NOT_TYPED = /^(once|version|intent|tab|count|theirs(\..*)?)$/;

/** What stands in the form now, as it would be sent. */
export function typedIn(form: HTMLFormElement): string {
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && !NOT_TYPED.test(name)) typed.append(name, value);
  return typed.toString();
}

/** What the server wrote into the form, whatever was typed since. */
export function servedIn(form: HTMLFormElement): string {
  // A copy of a form is a form.
  const asServed = form.cloneNode(true) as HTMLFormElement;
  // What names another form is in none where it stands; in a copy that stands nowhere it would be in this one.
  for (const other of asServed.querySelectorAll("[form]")) other.remove();
  asServed.reset();
  return typedIn(asServed);
}

/** Only what was typed of a body that was sent or kept: without its version, its tab and its key. */
export function withoutMarks(body: string): string {
  return body.replace(/&version=\d*(&tab=[\w-]*&count=\d*)?(&once=[\w-]*)?$/, "");
}

/** What an earlier tab left behind follows nothing: sent as a form, it shows both versions. */
export function withoutTab(body: string): string {
  return body.replace(/&tab=[\w-]*&count=\d*(&once=[\w-]*)?$/, "");
}

export function addHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  form.append(field);
}
