import { computed, signal } from "@preact/signals";
import { CalendarDays, TriangleAlert, UserRound, Users, Vote, BookOpen } from "lucide-preact";
import type { Figure } from "xiaozu";
import { HistoryChart } from "../components/history-chart.js";
import { ClauseTag, Heading, LeaderLink, Meter } from "../components/parts.js";
import { say, t, term, yuan } from "../i18n/index.js";
import { branch, book, day, rulebook } from "../state/book.js";
import * as dates from "../state/dates.js";
import { elections, findings, groups, members, overdue } from "../state/judged.js";
import { groupName } from "../state/names.js";
import { href } from "../state/route.js";

export function Overview() {
  return (
    <>
      <Heading text={t("overview")} />
      <Counts />
      <Figures />
      <section class="card" aria-labelledby="history">
        <h2 id="history">{t("history")}</h2>
        <HistoryChart />
      </section>
      <Priority />
    </>
  );
}

function Counts() {
  const open = elections.value.filter((one) => one.ending == null).length;
  const lines = [
    { icon: UserRound, text: t("membersCount"), value: members.value.length, to: href("groups") },
    { icon: Users, text: t("groupsCount"), value: groups.value.length, to: href("groups") },
    { icon: TriangleAlert, text: t("findings"), value: findings.value.length, to: href("findings") },
    { icon: CalendarDays, text: t("overdueCount"), value: overdue.value.length, to: href("duties") },
    { icon: Vote, text: t("openElections"), value: open, to: href("elections") },
    { icon: BookOpen, text: t("entriesCount"), value: book.value?.length ?? 0, to: href("entries") },
  ];
  return (
    <ul class="grid counts">
      {lines.map(({ icon: Icon, text, value, to }) => (
        <li key={text}>
          <a class="card" href={to}>
            <span class="row soft small">
              <Icon size={16} aria-hidden="true" />
              {text}
            </span>
            <span class="value number">{value}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const over = signal<"year" | "quarter">("year");
const span = computed(() => (over.value === "year" ? day.value.slice(0, 4) : dates.quarterOf(day.value)));
const figures = computed(() => branch.value?.figures(span.value) ?? []);

function Figures() {
  return (
    <>
      <Heading text={t("figuresOf", { span: span.value })}>
        {(["year", "quarter"] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={over.value === one}
            class={over.value === one ? "primary" : ""}
            onClick={() => (over.value = one)}
          >
            {t(one)}
          </button>
        ))}
      </Heading>
      {figures.value.length === 0 && <p class="card soft">{t("noFigures")}</p>}
      <ul class="grid">
        {figures.value.map((figure) => (
          <FigureCard key={figure.indicator} figure={figure} />
        ))}
      </ul>
    </>
  );
}

const MONEY: ReadonlySet<string> = new Set(["dues_collected", "funds_used"]);

function FigureCard({ figure: { indicator, clause, part, whole, groups: byGroup, until, from } }: { figure: Figure }) {
  const money = MONEY.has(indicator);
  const amount = (value: number) => (money ? yuan(value) : String(value));
  return (
    <li class="card figure">
      <div class="row apart">
        <h3>{term("Indicator", indicator)}</h3>
        <ClauseTag id={clause} />
      </div>
      <p>
        <span class="value number">{percent(part, whole)}</span>
        <span class="soft small number">
          {" "}
          {whole === 0 ? t("nothingToCount") : t("ofWhole", { part: amount(part), whole: amount(whole) })}
        </span>
      </p>
      <Meter part={part} whole={whole} />
      <p class="soft small sentence">{from === until ? t("onDay", { day: until }) : (clauseTerm(clause) ?? "")}</p>
      {whole > 0 && (
        <details class="small">
          <summary>{t("byGroup")}</summary>
          <table>
            <tbody>
              {byGroup.map((one) => (
                <tr key={one.group ?? ""}>
                  <th scope="row">{one.group == null ? t("noGroup") : groupName(one.group)}</th>
                  <td class="number">{t("ofWhole", { part: amount(one.part), whole: amount(one.whole) })}</td>
                  <td class="number">{percent(one.part, one.whole)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  );
}

function clauseTerm(id: string): string | undefined {
  const clause = rulebook.value.clause(id);
  return clause === undefined ? undefined : say(clause.term);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)} %`;
}

function Priority() {
  const places = branch.value?.priority() ?? [];
  if (places.length === 0) return null;
  return (
    <section class="card" aria-labelledby="priority">
      <h2 id="priority" class="row">
        {t("priority")}
        <ClauseTag id={places[0]?.clause ?? ""} />
      </h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                {t("place")}
              </th>
              <th scope="col">{t("leader")}</th>
              <th scope="col" class="number">
                {t("streak")}
              </th>
              <th scope="col" class="number">
                {t("commendations")}
              </th>
              <th scope="col">{t("latestRating")}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((one) => (
              <tr key={one.leader}>
                <td class="number">{one.place}</td>
                <td>
                  <LeaderLink id={one.leader} />
                </td>
                <td class="number">{one.streak}</td>
                <td class="number">{one.commendations}</td>
                <td>{one.rating == null ? "—" : term("Rating", one.rating)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
