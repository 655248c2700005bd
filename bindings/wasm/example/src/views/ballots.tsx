import { Plus, Trash2 } from "lucide-preact";
import { useState } from "preact/hooks";
import type { Ballot } from "xiaozu";
import { t } from "../i18n/index.js";
import { nameOf } from "../state/names.js";

type Mark = "for" | "against" | "abstain";
const MARKS: readonly Mark[] = ["for", "against", "abstain"];

/** Equal ballots together: how each marks every candidate, and how many there are. */
interface Pile {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly writeIn: string;
  readonly count: number;
}

export function Ballots({ field, count }: { field: readonly string[]; count: (ballots: Ballot[]) => void }) {
  const [piles, setPiles] = useState<readonly Pile[]>(() => field.map((one) => pileFor(field, one)));
  const put = (at: number, pile: Pile) => setPiles((now) => now.map((one, other) => (other === at ? pile : one)));
  const total = piles.reduce((sum, pile) => sum + pile.count, 0);
  const submit = (event: Event) => {
    event.preventDefault();
    count(piles.filter((pile) => pile.count > 0).map(ballotOf));
  };
  return (
    <form onSubmit={submit}>
      <div class="wide">
        <table class="ballots">
          <thead>
            <tr>
              <th scope="col">{t("pile")}</th>
              {field.map((one) => (
                <th key={one} scope="col">
                  {nameOf(one)}
                </th>
              ))}
              <th scope="col">{t("writeIn")}</th>
              <th scope="col" class="number">
                {t("number")}
              </th>
              <th />
            </tr>
          </thead>
          <tbody>
            {piles.map((pile, at) => (
              <tr key={at}>
                <th scope="row">{at + 1}</th>
                {field.map((one) => (
                  <td key={one}>
                    <select
                      aria-label={t("markOf", { n: at + 1, name: nameOf(one) })}
                      value={pile.marks[one] ?? "abstain"}
                      onChange={(event) => {
                        const mark = MARKS.find((known) => known === event.currentTarget.value) ?? "abstain";
                        put(at, { ...pile, marks: { ...pile.marks, [one]: mark } });
                      }}
                    >
                      {MARKS.map((mark) => (
                        <option key={mark} value={mark}>
                          {t(mark)}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
                <td>
                  <input
                    value={pile.writeIn}
                    aria-label={t("writeInOf", { n: at + 1 })}
                    onInput={(event) => put(at, { ...pile, writeIn: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <input
                    type="number"
                    min="0"
                    value={pile.count}
                    aria-label={t("numberOf", { n: at + 1 })}
                    onInput={(event) => put(at, { ...pile, count: event.currentTarget.valueAsNumber || 0 })}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    class="icon plain"
                    aria-label={t("remove", { n: at + 1 })}
                    onClick={() => setPiles(piles.filter((_, other) => other !== at))}
                  >
                    <Trash2 size={16} aria-hidden="true" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="row apart">
        <button type="button" class="plain" onClick={() => setPiles([...piles, { marks: {}, writeIn: "", count: 0 }])}>
          <Plus size={16} aria-hidden="true" />
          {t("addPile")}
        </button>
        <span class="number">{t("ballotsIn", { n: total })}</span>
        <button type="submit" class="primary">
          {t("count")}
        </button>
      </div>
    </form>
  );
}

/** The usual ballot: for one candidate and against the others. */
function pileFor(field: readonly string[], chosen: string): Pile {
  const marks = Object.fromEntries(field.map((one) => [one, one === chosen ? "for" : "against"] as const));
  return { marks, writeIn: "", count: 0 };
}

function ballotOf({ marks, writeIn, count }: Pile): Ballot {
  const marked = (mark: Mark) =>
    Object.entries(marks)
      .filter(([, one]) => one === mark)
      .map(([id]) => id);
  const written = writeIn.trim();
  return { for: marked("for"), against: marked("against"), write_in: written === "" ? [] : [written], count };
}
