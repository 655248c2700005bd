import type { Duty, DutyKind } from "xiaozu";
import { t, term } from "../i18n/index.js";
import * as dates from "../state/dates.js";
import { dutyName, TONE, worst } from "./duty-state.js";

/** A quarter of duties: what is due in each of its months, and where it stands. */
export function DutyMatrix({ quarter, duties }: { quarter: string; duties: readonly Duty[] }) {
  const first = `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, "0")}`;
  const months = [0, 1, 2].map((by) => dates.shifted(first, by));
  const kinds = [...new Set(duties.map((one) => one.kind))];
  return (
    <div class="card wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("kind")}</th>
            {months.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
            <th scope="col">{t("later")}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{dutyName(kind)}</th>
              {months.map((month) => (
                <td key={month}>
                  <States duties={of(duties, kind, (last) => last === month)} />
                </td>
              ))}
              <td>
                <States duties={of(duties, kind, (last) => !months.includes(last))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function of(duties: readonly Duty[], kind: DutyKind, month: (last: string) => boolean): readonly Duty[] {
  return duties.filter((one) => one.kind === kind && month(dates.monthOf(one.last)));
}

function States({ duties }: { duties: readonly Duty[] }) {
  const states = [...new Set(duties.map((one) => one.state))].sort((a, b) => (worst([a, b]) === a ? -1 : 1));
  return (
    <span class="row">
      {states.map((state) => (
        <span key={state} class={`tag state ${TONE[state]}`}>
          {term("DutyState", state)} {duties.filter((one) => one.state === state).length}
        </span>
      ))}
    </span>
  );
}
