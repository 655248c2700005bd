import {
  Award,
  BookOpen,
  CalendarDays,
  LayoutDashboard,
  PenLine,
  Shuffle,
  TriangleAlert,
  Users,
  Vote,
  type LucideIcon,
} from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/index.js";
import { findings, overdue } from "../state/judged.js";
import { href, route, VIEWS, type View } from "../state/route.js";

const ICON: Readonly<Record<View, LucideIcon>> = {
  overview: LayoutDashboard,
  groups: Users,
  elections: Vote,
  duties: CalendarDays,
  leaders: Award,
  findings: TriangleAlert,
  forming: Shuffle,
  record: PenLine,
  entries: BookOpen,
};

export function Nav() {
  const list = useRef<HTMLUListElement>(null);
  const { view: current } = route.value;
  useEffect(() => {
    // On a phone the views stand in a row that is wider than the screen.
    const chosen = list.current?.querySelector("[aria-current]");
    chosen?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [current]);
  const counts: Partial<Record<View, number>> = { findings: findings.value.length, duties: overdue.value.length };
  return (
    <nav class="nav" aria-label={t("views")}>
      <ul ref={list}>
        {VIEWS.map((view) => {
          const Icon = ICON[view];
          const count = counts[view] ?? 0;
          return (
            <li key={view}>
              <a href={href(view)} aria-current={current === view ? "page" : undefined}>
                <Icon size={20} aria-hidden="true" />
                <span>{t(view)}</span>
                {count > 0 && <span class="count number">{count}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
