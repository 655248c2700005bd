//! `Branch`.

mod formation;
mod people;
mod work;

use serde::Deserialize;
use wasm_bindgen::prelude::*;
use xiaozu::{Bearer, Day, Figure, Indicator, Names, Question};
use xiaozu_plain::{Decision, Duty, Finding, Tell};

use crate::types::{Asked, CalendarOptions, Span};
use crate::value::{self, Checked, Js, List, all, data, out, written};

/// A branch on a date: what the entries up to that date say, under a rulebook. Its answers cannot fail; only what is
/// asked can be wrong.
///
/// Lists come in a fixed order; ids that the branch does not know give undefined or an empty list.
#[wasm_bindgen]
pub struct Branch(xiaozu::Branch);

impl Branch {
    pub(crate) fn new(branch: xiaozu::Branch) -> Self {
        Self(branch)
    }

    fn names(&self) -> Names<'_> {
        Names::of(&self.0)
    }
}

#[derive(Deserialize)]
struct Calendar {
    domain: String,
    bearer: Option<Bearer>,
}

fn maybe_bearer(bearer: Option<Js<Bearer>>) -> Checked<Option<Bearer>> {
    bearer.map(|bearer| written(&bearer)).transpose()
}

#[wasm_bindgen]
impl Branch {
    /// The date it is judged on; the day has ended.
    #[wasm_bindgen(getter, js_name = asOf)]
    #[must_use]
    pub fn as_of(&self) -> Js<Day> {
        out(self.0.as_of())
    }

    /// The branch's name; undefined before the founding.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn name(&self) -> Option<String> {
        self.0.founded().map(|(name, _)| name.to_owned())
    }

    /// The day it was founded; undefined before that.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn founded(&self) -> Option<Js<Day>> {
        self.0.founded().map(|(_, day)| out(day))
    }

    /// The answer to a question, with its reasons, evidence, and what would change it. A question is an object, or its
    /// text, as in `may-be-secretary:li-wei`.
    pub fn decide(&self, question: &Asked) -> Checked<Js<Decision>> {
        let question: Question = if question.is_string() { written(question)? } else { data(question)? };
        Ok(out(self.0.decide(&question).told(self.names())))
    }

    /// The duties that are due on some day of a span (`2021-Q3`, or its first and last day), where they stand on the
    /// date of the branch; those of one bearer where one is named (`branch`, `group/g1`, `leader/li-wei`,
    /// `member/li-wei`).
    pub fn duties(&self, span: &Span, bearer: Option<Js<Bearer>>) -> Checked<List<Duty>> {
        let span = value::span(span)?;
        let duties = match maybe_bearer(bearer)? {
            Some(bearer) => self.0.duties_of(&bearer, span),
            None => self.0.duties(span),
        };
        Ok(all(duties.told(self.names())))
    }

    /// The duties as an iCalendar file (RFC 5545). `domain` ends every UID: one branch, one name of its own.
    #[wasm_bindgen(js_name = toIcalendar)]
    pub fn to_icalendar(&self, span: &Span, options: &CalendarOptions) -> Checked<String> {
        let (span, Calendar { domain, bearer }) = (value::span(span)?, data(options)?);
        Ok(xiaozu_calendar::calendar(&self.0, span, bearer.as_ref(), &domain))
    }

    /// Everything that breaks a clause or strays from one, ordered by clause, day and entry.
    #[must_use]
    pub fn findings(&self) -> List<Finding> {
        all(self.0.findings().told(self.names()))
    }

    /// The duties that are past their last day and can still be done.
    #[must_use]
    pub fn overdue(&self) -> List<Duty> {
        all(self.0.overdue().told(self.names()))
    }

    /// One figure over a span of days, both included; undefined where the rulebook does not ask for it.
    pub fn figure(&self, indicator: &Js<Indicator>, span: &Span) -> Checked<Option<Js<Figure>>> {
        let span = value::span(span)?;
        Ok(self.0.figure(written(indicator)?, span).map(out))
    }

    /// Every figure the rulebook asks for over a span of days, both included.
    pub fn figures(&self, span: &Span) -> Checked<List<Figure>> {
        let span = value::span(span)?;
        Ok(all(self.0.figures(span)))
    }
}
