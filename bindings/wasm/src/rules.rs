//! Rules that stand alone: no book is needed for them.

use serde::Deserialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use xiaozu::{
    AppliedYears, CommendedYear, Day, Lang, MeritAccount, MeritRules, PairPerson, PairPlan, Pairing,
};

use crate::error::OrThrow;
use crate::types::{Days, MeritOptions, People, Span, Years};
use crate::value::{self, Checked, Js, data, out, plain, text};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Merit {
    rules: MeritRules,
    as_of: Day,
    #[serde(default)]
    applications: Vec<AppliedYears>,
}

/// The three-year rule: which merit applications are owed to a person on a date (3.3c).
///
/// `years` are the years with a standing commendation, each with the day it was known; the rules are those of
/// `Rulebook.meritRules`. Years known and applications made after `asOf` do not count yet.
#[wasm_bindgen]
pub fn merit(years: &Years, options: &MeritOptions) -> Checked<Js<MeritAccount>> {
    let years: Vec<CommendedYear> = data(years)?;
    let Merit { rules, as_of, applications } = data(options)?;
    Ok(out(xiaozu::merit(&years, &applications, rules, as_of)))
}

/// The best learning pairs of some people under a plan (结对互学, 3.1a), with who is left out, and why.
///
/// Throws `PlanError` with everything that is wrong with the plan, or with the list of people.
#[wasm_bindgen(js_name = proposePairs)]
pub fn propose_pairs(people: &People, plan: &Js<PairPlan>) -> Checked<Js<Pairing>> {
    let people: Vec<PairPerson> = data(people)?;
    let plan: PairPlan = data(plan)?;
    xiaozu::propose_pairs(&people, &plan).or_throw().map(out)
}

/// The first and the last day of a span: of a year, quarter or month, as in `2022-Q2`, or of a pair of days.
#[wasm_bindgen]
pub fn days(span: &Span) -> Checked<Days> {
    let span = value::span(span)?;
    Ok(plain(&(span.start(), span.end())).unchecked_into())
}

/// The words of a code, as a label for people: `kind` says what sort of code it is; Chinese where no language is given.
///
/// The kinds are `duty_kind`, `duty_state`, `rating`, `measure`, `bearer`, `standing`, `seat`, `route`, `how_ended`,
/// `streak`, `account`, `event`, `side`, `move`, for values; `group`, `value` and `flag` for what is missing, yes and
/// no; `column` for headings; and `picture` for titles. Undefined where there are no words for it.
#[wasm_bindgen]
pub fn words(
    #[wasm_bindgen(unchecked_param_type = "string")] kind: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] code: &JsValue,
    lang: Option<Js<Lang>>,
) -> Checked<Option<String>> {
    let lang = lang.map(|lang| data(&lang)).transpose()?.unwrap_or_default();
    Ok(xiaozu_plain::words(&text(kind)?, &text(code)?, lang))
}
