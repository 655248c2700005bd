import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { t, term } from "../i18n/index.js";
import * as dates from "../state/dates.js";
import { followHistory, history, type History } from "../state/history.js";
import { isDark, lang } from "../state/settings.js";

/** Findings and members, month by month; the same as a table for whoever does not see the picture. */
export function HistoryChart() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(followHistory, []);
  const shown = history.value;
  useEffect(() => {
    const into = place.current;
    if (into === null || shown.months.length === 0) return undefined;
    const plot = new uPlot(options(into.clientWidth), data(shown), into);
    const watch = new ResizeObserver(() => plot.setSize({ width: into.clientWidth, height: HEIGHT }));
    watch.observe(into);
    return () => {
      watch.disconnect();
      plot.destroy();
    };
  }, [shown, isDark.value, lang.value]);
  return (
    <>
      <div ref={place} class="chart" role="img" aria-label={t("historyOf", { n: shown.months.length })} />
      <details class="small">
        <summary>{t("asTable")}</summary>
        <div class="wide">
          <HistoryTable history={shown} />
        </div>
      </details>
    </>
  );
}

const HEIGHT = 260;

function data({ months, breaches, advices, members }: History): uPlot.AlignedData {
  return [months.map((day) => dates.number(day) * 86_400), [...breaches], [...advices], [...members]];
}

function options(width: number): uPlot.Options {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: colour("--soft"),
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { stroke: colour("--line") },
  };
  const line = (label: string, name: string, dash: number[] = []): uPlot.Series => ({
    label,
    stroke: colour(name),
    width: 2,
    dash,
    points: { show: false },
  });
  return {
    width,
    height: HEIGHT,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    axes: [
      {
        ...axis,
        values: (_plot, ticks) => ticks.map((tick) => new Date(tick * 1000).toISOString().slice(0, 7)),
        space: 70,
      },
      { ...axis, size: 40 },
    ],
    series: [
      { label: t("day"), value: (_plot, at: number | null) => (at === null ? "—" : dates.day(at / 86_400)) },
      line(term("Weight", "breach"), "--bad"),
      line(term("Weight", "advice"), "--warn", [6, 4]),
      line(t("membersCount"), "--calm", [2, 3]),
    ],
    scales: { y: { range: (_plot, _least, most) => [0, Math.max(5, most * 1.1)] } },
  };
}

function HistoryTable({ history: { months, breaches, advices, members } }: { history: History }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("day")}</th>
          <th scope="col" class="number">
            {term("Weight", "breach")}
          </th>
          <th scope="col" class="number">
            {term("Weight", "advice")}
          </th>
          <th scope="col" class="number">
            {t("membersCount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map((day, at) => (
          <tr key={day}>
            <td class="number">{day}</td>
            <td class="number">{breaches[at]}</td>
            <td class="number">{advices[at]}</td>
            <td class="number">{members[at]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
