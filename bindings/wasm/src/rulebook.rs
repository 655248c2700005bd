//! `Rulebook`.

use std::sync::Arc;

use wasm_bindgen::prelude::*;
use xiaozu::{Bilingual, Clause, ClauseInfo, CountRules, Day, Excuse, Lint, MeritRules, Threshold};

use crate::error::OrThrow;
use crate::types::Plain;
use crate::value::{Checked, Js, List, all, out, plain, text, written};

/// The rules as dated data: which judgements are asked for, by which clause, with which parameters on which date.
///
/// Two ship with the library: `Rulebook.source()`, the published practice, and `Rulebook.statutes()`, the
/// national regulations where they speak. Other organisations write their own in TOML or JSON.
#[wasm_bindgen]
pub struct Rulebook(Arc<xiaozu::Rulebook>);

impl Rulebook {
    pub(crate) fn new(rules: Arc<xiaozu::Rulebook>) -> Self {
        Self(rules)
    }

    pub(crate) fn rules(&self) -> Arc<xiaozu::Rulebook> {
        self.0.clone()
    }
}

#[wasm_bindgen]
impl Rulebook {
    /// The published practice the library was made for (《让党小组发挥大作用》).
    #[must_use]
    pub fn source() -> Self {
        Self(xiaozu::Rulebook::source())
    }

    /// The national regulations, where they speak.
    #[must_use]
    pub fn statutes() -> Self {
        Self(xiaozu::Rulebook::statutes())
    }

    /// Reads a rulebook written in TOML.
    ///
    /// Throws `RulebookError` with everything that is wrong with it, not only the first.
    #[wasm_bindgen(js_name = fromToml)]
    pub fn from_toml(
        #[wasm_bindgen(js_name = text, unchecked_param_type = "string")] toml: &JsValue,
    ) -> Checked<Self> {
        xiaozu::Rulebook::from_toml(&text(toml)?).or_throw().map(Arc::new).map(Self)
    }

    /// Reads a rulebook written in JSON.
    ///
    /// Throws `RulebookError` with everything that is wrong with it, not only the first.
    #[wasm_bindgen(js_name = fromJson)]
    pub fn from_json(
        #[wasm_bindgen(js_name = text, unchecked_param_type = "string")] json: &JsValue,
    ) -> Checked<Self> {
        xiaozu::Rulebook::from_json(&text(json)?).or_throw().map(Arc::new).map(Self)
    }

    /// Its id.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn id(&self) -> String {
        self.0.id.clone()
    }

    /// Its name.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn name(&self) -> Js<Bilingual> {
        out(&self.0.name)
    }

    /// The catalogue of clauses, by id.
    #[must_use]
    pub fn clauses(&self) -> List<ClauseInfo> {
        all(self.0.clauses())
    }

    /// What a clause says; undefined for one that is not in the catalogue.
    pub fn clause(&self, id: &Js<Clause>) -> Checked<Option<Js<ClauseInfo>>> {
        Ok(self.0.clause_info(&written(id)?).map(out))
    }

    /// Every category of excuse, by id.
    #[must_use]
    pub fn excuses(&self) -> List<Excuse> {
        all(self.0.excuses())
    }

    /// Contradictions between parameters that are valid one by one.
    #[must_use]
    pub fn lint(&self) -> List<Lint> {
        all(self.0.lint())
    }

    /// The rules of a poll that begins on a day (1.2d).
    #[wasm_bindgen(js_name = countRules)]
    pub fn count_rules(&self, day: &Js<Day>) -> Checked<Js<CountRules>> {
        Ok(out(&CountRules::on(&self.0, written(day)?)))
    }

    /// What makes an applicant a candidate, on a day (1.2d).
    #[wasm_bindgen(js_name = recommendationMajority)]
    pub fn recommendation_majority(&self, day: &Js<Day>) -> Checked<Js<Threshold>> {
        Ok(out(&self.0.election.recommendation_majority.on(written(day)?)))
    }

    /// The three-year rule on a day (3.3c).
    #[wasm_bindgen(js_name = meritRules)]
    pub fn merit_rules(&self, day: &Js<Day>) -> Checked<Js<MeritRules>> {
        Ok(out(&MeritRules::on(&self.0, written(day)?)))
    }

    /// Every parameter with its dates and its clause, as a plain object.
    #[wasm_bindgen(js_name = toJSON)]
    #[must_use]
    pub fn to_json(&self) -> Plain {
        plain(&*self.0).unchecked_into()
    }
}
