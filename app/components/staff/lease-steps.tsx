import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { leaseLimits } from "#app/domain/leases/lease-form.ts";
import type { LeaseState } from "#app/domain/leases/states.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { ForEditors } from "./for-editors.tsx";
import { StopLease } from "./stop-lease.tsx";

type Task = { readonly state: LeaseState; readonly key: string; readonly done: boolean };
type Props = {
  view: FormView;
  lease: { readonly state: LeaseState; readonly version: number; readonly tasks: readonly Task[] };
  steps: { readonly onward: readonly string[]; readonly stopping: readonly string[] };
  once: string;
};

/** What has to be seen in this state, and the steps that lead on. */
export function LeaseSteps({ view, lease, steps, once }: Props) {
  const t = useTranslate();
  const tasks = lease.tasks.filter((task) => task.state === lease.state);
  return (
    <div className="stack g-4 form-page">
      {tasks.length > 0 ? (
        <section className="card stack g-3" id="tasks">
          <h2 className="h3">{t("lease.tasks")}</h2>
          <ul className="stack g-2 plain-list">
            {tasks.map((task) => {
              const words = t.find(`lease.task.${task.key}`) ?? task.key;
              return (
                <li key={task.key} className="row row-apart lease-task">
                  <span>
                    <i className={task.done ? "task-tile done" : "task-tile"}>
                      {task.done ? <Icon name="check" /> : null}
                    </i>
                    {words}
                  </span>
                  <ForEditors>
                    <form method="post">
                      <input type="hidden" name="done" value={task.done ? "no" : "yes"} />
                      <Button look="outline" size="small" name="task" value={task.key}>
                        {t(task.done ? "lease.untick" : "lease.tick")}
                        <span className="visually-hidden">: {words}</span>
                      </Button>
                    </form>
                  </ForEditors>
                </li>
              );
            })}
          </ul>
          {tasks.every((task) => task.done) ? <p>{t("lease.tasksDone")}</p> : null}
        </section>
      ) : null}
      {steps.onward.length > 0 ? (
        <ForEditors>
          <form method="post" className="card stack g-3">
            <OnceKey value={once} />
            <input type="hidden" name="version" value={lease.version} />
            <h2 className="h3">{t("lease.move")}</h2>
            <TextArea
              {...view.field("note")}
              label={t("lease.note")}
              hint={t("lease.noteHint")}
              maxLength={leaseLimits.note}
              rows={3}
            />
            <p className="row g-3">
              {steps.onward.map((step, index) => (
                <Button key={step} look={index === 0 ? "main" : "outline"} name="step" value={step}>
                  {t.find(`lease.step.${step}`) ?? step}
                </Button>
              ))}
            </p>
          </form>
        </ForEditors>
      ) : null}
      {steps.stopping.length > 0 ? (
        <ForEditors>
          <StopLease view={view} version={lease.version} steps={steps.stopping} once={once} />
        </ForEditors>
      ) : null}
    </div>
  );
}
