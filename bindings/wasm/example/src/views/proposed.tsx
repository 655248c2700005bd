import { Check } from "lucide-preact";
import { useState } from "preact/hooks";
import type { FormedGroup } from "xiaozu";
import { large, say, t } from "../i18n/index.js";
import { branch, day } from "../state/book.js";
import { adopt, type Found } from "../state/forming.js";
import { groupName, nameOf } from "../state/names.js";

const MOST = 40;

/** Groups that were found: what they lose, who moves, why, and the way to record them. */
export function Proposed({ found: { formed, explanation, comparison } }: { found: Found }) {
  const moved = new Map((comparison?.moved ?? []).map((one) => [one.member, one.from ?? undefined]));
  return (
    <div class="items">
      <section class="card">
        <div class="row apart">
          <h3>{t("found", { n: formed.groups.length })}</h3>
          <span class={`tag ${formed.optimal ? "good" : "calm"}`}>
            {t(formed.optimal ? "optimal" : "bounded", { bound: formed.bound })}
          </span>
        </div>
        <p class="number">
          {t("score", {
            points: large(formed.score.points),
            starts: formed.search.starts,
            n: large(formed.search.iterations),
          })}
        </p>
        {formed.search.stopped && <p class="tag warn">{t("stoppedEarly")}</p>}
        <Adopt groups={formed.groups} />
      </section>
      <div class="sides">
        {comparison !== undefined && (
          <section class="card">
            <h3>{t("beforeAfter")}</h3>
            <p class="lines small">{say(comparison.text)}</p>
          </section>
        )}
        <section class="card">
          <h3>{t("explanation")}</h3>
          <p class="lines small">{short(say(explanation.text))}</p>
        </section>
      </div>
      <div class="grid columns">
        {formed.groups.slice(0, MOST).map((one) => (
          <Group key={one.group} group={one} moved={moved} />
        ))}
      </div>
      {formed.groups.length > MOST && <p class="soft">{t("more", { n: formed.groups.length - MOST })}</p>}
    </div>
  );
}

/** The explanation of thousands of places is for the file, not for the screen. */
function short(text: string): string {
  const lines = text.split("\n");
  return lines.length <= 120 ? text : [...lines.slice(0, 120), "…"].join("\n");
}

function Group({ group, moved }: { group: FormedGroup; moved: ReadonlyMap<string, string | undefined> }) {
  return (
    <section class="card column">
      <h3>
        {groupName(group.group)} <span class="soft small number">{t("people", { n: group.members.length })}</span>
      </h3>
      <ul class="people">
        {group.members.map((id) => {
          const from = moved.get(id);
          return (
            <li key={id}>
              <span class="name">{nameOf(id)}</span>
              {moved.has(id) && (
                <span class="tag calm">
                  {from === undefined ? t("newHere") : t("movedFrom", { group: groupName(from) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Adopt({ groups }: { groups: FormedGroup[] }) {
  const known = branch.value?.formation()?.id;
  const usual = `f${day.value.slice(0, 4)}`;
  const [id, setId] = useState(known === usual ? `${usual}-2` : usual);
  return (
    <form
      class="row no-print"
      onSubmit={(event) => {
        event.preventDefault();
        adopt(id, groups);
      }}
    >
      <label for="formation-id">{t("formationId")}</label>
      <input id="formation-id" required value={id} onInput={(event) => setId(event.currentTarget.value)} />
      <button type="submit">
        <Check size={18} aria-hidden="true" />
        {t("adopt")}
      </button>
    </form>
  );
}
