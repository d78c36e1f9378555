import { CountedPlan } from "#app/components/applicant/finance/counted-plan.tsx";

import { comeAlive } from "./come-alive.tsx";

void comeAlive("counted-plan", "applicant", CountedPlan);
