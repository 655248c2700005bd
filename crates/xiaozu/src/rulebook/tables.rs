//! Reading the tables of a rulebook that are keyed by id: clauses, rules, excuses.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::asked::Asked;
use super::read::Reader;
use super::{ClauseInfo, ClauseKind, Excuse, Rule, RulebookError, Weight};
use crate::Clause;
use crate::text::Bilingual;

/// A rule's entry: the clause, or the clause and a weight of its own.
#[derive(Deserialize)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "expected a clause, or a table with `clause` and `weight`"
)]
enum Cited {
    Clause(Clause),
    Weighed { clause: Clause, weight: Weight },
}

impl Reader {
    fn table(&mut self, key: &str) -> Map<String, Value> {
        self.need(key).unwrap_or_default()
    }

    pub(super) fn clauses(&mut self) -> BTreeMap<Clause, ClauseInfo> {
        let mut clauses = BTreeMap::new();
        for (key, value) in self.table("clauses") {
            let path = format!("clauses.{key}");
            let Some(id) = self.parse::<Clause>(&path, Value::String(key)) else { continue };
            if let Some(info) = self.parse::<ClauseInfo>(&path, value) {
                clauses.insert(id.clone(), ClauseInfo { id, ..info });
            }
        }
        clauses
    }

    /// The rules in force. A rule weighs what the kind of its clause says, unless it says so itself;
    /// `"off"` takes back an inherited one.
    pub(super) fn rules(&mut self) -> Asked {
        let mut rules = Asked::nothing();
        for (key, value) in self.table("rules") {
            let path = format!("rules.{key}");
            let Some(rule) = Rule::ALL.iter().find(|rule| rule.key() == key) else {
                self.errors.push(RulebookError::UnknownKey { path });
                continue;
            };
            if value == "off" {
                continue;
            }
            let Some(cited) = self.parse::<Cited>(&path, value) else { continue };
            let (clause, weight) = match cited {
                Cited::Clause(clause) => (clause, None),
                Cited::Weighed { clause, weight } => (clause, Some(weight)),
            };
            let by_kind = match self.kind(&clause) {
                Some(ClauseKind::Must | ClauseKind::Entitlement) => Weight::Breach,
                _ => Weight::Advice,
            };
            if let Some(clause) = self.cited(&path, clause) {
                rules.put(*rule, clause, weight.unwrap_or(by_kind));
            }
        }
        rules
    }

    pub(super) fn excuses(&mut self) -> BTreeMap<String, Excuse> {
        let mut excuses = BTreeMap::new();
        for (id, value) in self.table("excuses") {
            if let Some(name) = self.parse::<Bilingual>(&format!("excuses.{id}"), value) {
                excuses.insert(id.clone(), Excuse { id, name });
            }
        }
        excuses
    }
}
