import { Plane, Star } from "lucide-preact";
import type { Group, Member, Seat } from "xiaozu";
import { Empty, EntryLink, Heading, LeaderLink } from "../components/parts.js";
import { t, term } from "../i18n/index.js";
import { branch } from "../state/book.js";
import { groups, members } from "../state/judged.js";
import { leaders, nameOf } from "../state/names.js";

export function Groups() {
  const formation = branch.value?.formation();
  const seats = new Map((branch.value?.committee() ?? []).map(([member, seat]) => [member.id, seat]));
  const placed = new Set(groups.value.flatMap((group) => membersOf(group).map((one) => one.id)));
  const outside = members.value.filter((one) => !placed.has(one.id));
  return (
    <>
      <Heading text={t("groups")} />
      {formation !== undefined && (
        <section class="card small">
          <div class="row">
            <strong>{t("formation")}</strong>
            <span>{formation.id}</span>
            <span class="soft number">{t("adopted", { day: formation.adopted })}</span>
            <EntryLink number={formation.entry} />
          </div>
          <p class="soft">{formation.plan.criteria.join(t("comma"))}</p>
        </section>
      )}
      {groups.value.length === 0 && <Empty>{t("noGroups")}</Empty>}
      <div class="grid columns">
        {groups.value.map((group) => (
          <Column key={group.id} group={group} seats={seats} />
        ))}
        {outside.length > 0 && (
          <section class="card column">
            <h3>
              {t("noGroup")} <span class="soft number">{outside.length}</span>
            </h3>
            <ul class="people">
              {outside.map((one) => (
                <Person key={one.id} member={one} seat={seats.get(one.id)} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function membersOf(group: Group): readonly Member[] {
  return branch.value?.membersOf(group.id) ?? [];
}

const RANK: Readonly<Record<Seat, number>> = { secretary: 0, deputy: 1, member: 2 };

function Column({ group, seats }: { group: Group; seats: ReadonlyMap<string, Seat> }) {
  const term_ = leaders.value.get(group.id);
  const people = [...membersOf(group)].sort((a, b) => rank(a) - rank(b));
  function rank(member: Member): number {
    if (member.id === term_?.leader) return -1;
    const seat = seats.get(member.id);
    return seat === undefined ? 3 : RANK[seat];
  }
  const away = people.filter((one) => one.away != null).length;
  const review = branch.value?.groupReviews().findLast((one) => one.group === group.id);
  return (
    <section class="card column" aria-labelledby={`group-${group.id}`}>
      <div class="row apart">
        <h3 id={`group-${group.id}`}>{group.name}</h3>
        <span class="soft small number">
          {t("people", { n: people.length })}
          {away > 0 && t("awayCount", { n: away })}
        </span>
      </div>
      {term_ === undefined ? (
        <p class="tag bad">{t("noLeader")}</p>
      ) : (
        <div class="leader">
          <span class="row">
            <Star size={16} aria-hidden="true" />
            <strong>
              <LeaderLink id={term_.leader} />
            </strong>
          </span>
          <span class="small soft number">
            {t("termOf", { from: term_.from, until: term_.until })}
            {term_.route != null && ` · ${term("Route", term_.route)}`}
          </span>
        </div>
      )}
      {review !== undefined && (
        <p class="small">
          <span class="soft">{t("reviewOf", { quarter: review.quarter })}</span>{" "}
          <span class="tag">{term("Rating", review.rating)}</span>
        </p>
      )}
      <ul class="people">
        {people.map((one) => (
          <Person key={one.id} member={one} seat={seats.get(one.id)} leads={one.id === term_?.leader} />
        ))}
      </ul>
    </section>
  );
}

function Person({ member, seat, leads = false }: { member: Member; seat: Seat | undefined; leads?: boolean }) {
  const what = [member.unit, member.post].filter((one) => one != null).join(" · ");
  return (
    <li class={member.away == null ? "" : "away"}>
      <span class="name">{nameOf(member.id)}</span>
      {leads && <span class="tag bad">{t("leader")}</span>}
      {seat !== undefined && <span class="tag calm">{term("Seat", seat)}</span>}
      {member.cadre != null && <span class="tag">{t("cadre")}</span>}
      {member.backbone != null && <span class="tag">{t("backbone")}</span>}
      {member.standing === "probationary" && <span class="tag warn">{term("Standing", "probationary")}</span>}
      {member.suspended != null && <span class="tag bad">{t("suspended")}</span>}
      {member.away != null && (
        <span class="tag warn">
          <Plane size={13} aria-hidden="true" />
          {t("awayAt", { place: member.away })}
        </span>
      )}
      {what !== "" && <span class="what">{what}</span>}
    </li>
  );
}
