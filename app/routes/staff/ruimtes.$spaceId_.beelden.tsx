import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PictureForm } from "#app/components/staff/publish/picture-form.tsx";
import { PictureList } from "#app/components/staff/publish/picture-list.tsx";
import { PublishFrame } from "#app/components/staff/publish/publish-frame.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { pictureLimits } from "#app/domain/spaces/pictures.ts";
import { mayWaitForChange } from "#app/domain/tenders/rules.ts";
import { listPictures } from "#app/domain/tenders/property/queries.server.ts";
import { foundId, readAs, refused, requireEditor, requireStaff } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { pictureForm, receivePicture, takePictureAway } from "#app/http/receive-picture.server.ts";
import { readPublishing } from "#app/http/publish-page.server.ts";
import { isFileForm } from "#app/http/receive-form-file.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const spaceId = foundId(params.spaceId);
  const page = await readAs(actor, async (tx) => ({
    ...(await readPublishing(tx, actor, spaceId)),
    pictures: await listPictures(tx, actor.corporationId, spaceId),
  }));
  const address = `${page.space.street} ${page.space.houseNumber}`;
  return { ...page, title: pageTitle(request, "publish.step.pictures", address), once: newOnceKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const spaceId = foundId(params.spaceId);
  await readAs(actor, (tx) => readPublishing(tx, actor, spaceId));
  if (!isFileForm(request)) return takePictureAway(request, actor, spaceId);
  const form = await readForm(request, pictureForm);
  if (!form.ok) return form.reply;
  const received = await receivePicture(actor, spaceId, form.value, form.key);
  if (received.ok) return redirect(paths.staff.pictures(spaceId), 303);
  if (received.problem === "not-found") throw refused(404);
  return form.refuse(received);
}

export default function PicturesPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, {}, namesIn(t, "publish.picture"));
  const callId = page.call && mayWaitForChange(page.call.state) ? page.call.id : null;
  const mayChange = page.mayChange || callId !== null;
  return (
    <PublishFrame page={page} current="pictures" title={t("publish.step.pictures")}>
      <p className="lead">{t("publish.picture.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {callId ? (
        <Notice tone="attention" title={t("publish.picture.frozen")}>
          <p>
            {t("publish.picture.frozenWay")}{" "}
            <a href={paths.staff.changes(callId)}>{t("changes.staff.link")}</a>
          </p>
        </Notice>
      ) : null}
      <PictureList pictures={page.pictures} mayChange={mayChange} isPublished={page.isFrozen} />
      {mayChange && page.pictures.length < pictureLimits.pictures ? (
        <ForEditors>
          <PictureForm view={view} once={page.once} />
        </ForEditors>
      ) : null}
    </PublishFrame>
  );
}
