import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { Paragraph, Subtitle } from "./parts/text.tsx";

type Answer = {
  readonly number: number;
  readonly question: string;
  /** The answer, or why there is none. */
  readonly answer: string;
  readonly declined: boolean;
  /** Whether the reader asked this; nobody else is told. */
  readonly own: boolean;
};

export type QuestionsAnsweredProps = {
  readonly address: string;
  readonly slug: string;
  readonly answers: readonly Answer[];
};

/** To everybody whom answers about a space concern, at the moment at which they became public. */
export function QuestionsAnswered({ address, slug, answers }: QuestionsAnsweredProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t("mail.questionsAnswered.title")}
      preview={answers[0]?.question.slice(0, 120) ?? ""}
      footnote={t("mail.questionsAnswered.footnote", { address })}
    >
      <Paragraph>
        {t("mail.questionsAnswered.story", { address })}
        {answers.some(({ own }) => own) ? ` ${t("mail.questionsAnswered.own")}` : null}
      </Paragraph>
      {answers.map(({ number, question, answer, declined }) => (
        <div key={number} style={{ whiteSpace: "pre-line" }}>
          <Subtitle>{t("questions.number", { number })}</Subtitle>
          <Paragraph>
            <em>{question}</em>
          </Paragraph>
          {declined ? <Paragraph>{t("mail.questionsAnswered.declined")}</Paragraph> : null}
          <Paragraph>{answer}</Paragraph>
        </div>
      ))}
      <Button url={`${paths.space(slug)}#vragen`} label={t("mail.questionsAnswered.button")} />
    </Layout>
  );
}

export const PreviewProps: QuestionsAnsweredProps = {
  address: "Zwanenkade 21",
  slug: "zwanenkade-21",
  answers: [
    {
      number: 3,
      question: "Mag ik een oven plaatsen die op krachtstroom werkt?",
      answer: "Ja. Er komt een aansluiting van 3 x 25 ampère. Een afvoer naar buiten is er niet.",
      declined: false,
      own: true,
    },
    {
      number: 4,
      question: "Hoeveel plannen liggen er al?",
      answer: "Tot het sluiten zeggen we daar niets over.",
      declined: true,
      own: false,
    },
  ],
};
