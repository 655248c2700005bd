import type { Day } from "xiaozu";

const MS = 86_400_000;

/** Days since 1970-01-01: only what slider and calendar need; every judgement on days is the library's. */
export function number(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS);
}

export function day(number: number): Day {
  return new Date(number * MS).toISOString().slice(0, 10);
}

export function quarterOf(of: Day): string {
  return `${of.slice(0, 4)}-Q${Math.ceil(Number(of.slice(5, 7)) / 3)}`;
}

export function monthOf(of: Day): string {
  return of.slice(0, 7);
}

/** The month, quarter or year so many periods later. */
export function shifted(period: string, by: number): string {
  const year = Number(period.slice(0, 4));
  if (period.includes("Q")) {
    const count = year * 4 + Number(period.slice(6)) - 1 + by;
    return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`;
  }
  const count = year * 12 + Number(period.slice(5, 7)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && day(number(text)) === text;
}

export function today(): Day {
  const now = new Date();
  return day(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / MS));
}
