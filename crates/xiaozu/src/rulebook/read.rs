//! Reading a rulebook: every error is gathered, none hides another.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{ClauseKind, Dated, RulebookError};
use crate::{Clause, Day};

/// A table being read, with the list of what was wrong so far.
pub(super) struct Reader {
    root: Map<String, Value>,
    known: BTreeMap<Clause, ClauseKind>,
    pub(super) errors: Vec<RulebookError>,
}

impl Reader {
    pub(super) fn new(root: Map<String, Value>) -> Self {
        Self { root, known: BTreeMap::new(), errors: Vec::new() }
    }

    /// The clauses that parameters and rules may cite.
    pub(super) fn know(&mut self, clauses: impl IntoIterator<Item = (Clause, ClauseKind)>) {
        self.known.extend(clauses);
    }

    /// A reader of one section only, to look at it beforehand.
    pub(super) fn copy_of(&self, key: &str) -> Self {
        let root = self.root.get(key).map(|section| (key.to_owned(), section.clone())).into_iter().collect();
        Self { root, known: self.known.clone(), errors: Vec::new() }
    }

    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        self.root.remove(key)
    }

    /// A value of the root that has to be there.
    pub(super) fn need<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        match self.root.remove(key) {
            Some(value) => self.parse(key, value),
            None => {
                self.errors.push(RulebookError::MissingKey { path: key.to_owned() });
                None
            }
        }
    }

    pub(super) fn parse<T: DeserializeOwned>(&mut self, path: &str, value: Value) -> Option<T> {
        serde_json::from_value(value)
            .map_err(|error| {
                self.errors
                    .push(RulebookError::WrongValue { path: path.to_owned(), detail: error.to_string() });
            })
            .ok()
    }

    /// A table of the root; an empty one where it is missing, so that every missing key is named.
    pub(super) fn section(&mut self, key: &'static str) -> Section<'_> {
        let table = match self.root.remove(key) {
            Some(Value::Object(table)) => table,
            Some(_) => {
                self.errors.push(RulebookError::WrongValue {
                    path: key.to_owned(),
                    detail: "expected a table".into(),
                });
                Map::new()
            }
            None => Map::new(),
        };
        Section { reader: self, key, table }
    }

    /// What kind of clause it is, where the catalogue has it.
    pub(super) fn kind(&self, clause: &Clause) -> Option<ClauseKind> {
        self.known.get(clause).copied()
    }

    /// A clause that the catalogue has.
    pub(super) fn cited(&mut self, path: &str, clause: Clause) -> Option<Clause> {
        if self.known.contains_key(&clause) {
            return Some(clause);
        }
        self.errors.push(RulebookError::UnknownClause { path: path.to_owned(), clause });
        None
    }

    /// What nobody read is unknown.
    pub(super) fn close(&mut self) {
        let left: Vec<String> = self.root.keys().cloned().collect();
        self.errors.extend(left.into_iter().map(|path| RulebookError::UnknownKey { path }));
    }
}

/// One table of a rulebook.
pub(super) struct Section<'a> {
    reader: &'a mut Reader,
    key: &'static str,
    table: Map<String, Value>,
}

impl Section<'_> {
    /// A parameter: `{ clause, value }`, or `{ clause, values = [{ value }, { from, value }, …] }`.
    pub(super) fn dated<T: DeserializeOwned>(
        &mut self,
        name: &str,
        range: Option<(u32, u32)>,
    ) -> Option<Dated<T>> {
        let path = format!("{}.{name}", self.key);
        let Some(raw) = self.table.remove(name) else {
            self.reader.errors.push(RulebookError::MissingKey { path });
            return None;
        };
        let Value::Object(mut raw) = raw else {
            let detail = "expected a table with `clause` and `value`".into();
            self.reader.errors.push(RulebookError::WrongValue { path, detail });
            return None;
        };
        let clause = match raw.remove("clause") {
            Some(clause) => self
                .reader
                .parse::<Clause>(&format!("{path}.clause"), clause)
                .and_then(|clause| self.reader.cited(&path, clause)),
            None => {
                self.reader.errors.push(RulebookError::NoClause { path: path.clone() });
                None
            }
        };
        let values = self.values(&path, &mut raw, range);
        let left: Vec<String> = raw.keys().map(|key| format!("{path}.{key}")).collect();
        self.reader.errors.extend(left.into_iter().map(|path| RulebookError::UnknownKey { path }));
        let (first, later) = values?;
        Some(Dated::new(clause?, first, later))
    }

    fn values<T: DeserializeOwned>(
        &mut self,
        path: &str,
        raw: &mut Map<String, Value>,
        range: Option<(u32, u32)>,
    ) -> Option<(T, Vec<(Day, T)>)> {
        if let Some(value) = raw.remove("value") {
            return Some((self.value(path, value, range)?, Vec::new()));
        }
        let Some(Value::Array(list)) = raw.remove("values") else {
            self.reader.errors.push(RulebookError::MissingKey { path: format!("{path}.value") });
            return None;
        };
        let mut first = None;
        let mut later: Vec<(Day, T)> = Vec::new();
        let mut last_from = None;
        let mut whole = true;
        for (place, item) in list.into_iter().enumerate() {
            let at = format!("{path}.values[{place}]");
            let Some(Dating { from, value }) = self.reader.parse::<Dating>(&at, item) else {
                whole = false;
                continue;
            };
            let value = self.value(&at, value, range);
            if from.is_none() != (place == 0) || (place > 1 && from <= last_from) {
                self.reader.errors.push(RulebookError::Overlap { path: path.to_owned() });
                whole = false;
            }
            last_from = from;
            match (from, value) {
                (_, None) => whole = false,
                (None, Some(value)) => first = Some(value),
                (Some(from), Some(value)) => later.push((from, value)),
            }
        }
        if first.is_none() && whole {
            self.reader.errors.push(RulebookError::MissingKey { path: format!("{path}.value") });
        }
        whole.then_some((first?, later))
    }

    fn value<T: DeserializeOwned>(
        &mut self,
        path: &str,
        value: Value,
        range: Option<(u32, u32)>,
    ) -> Option<T> {
        if let (Some((least, most)), Some(number)) =
            (range, value.as_u64().and_then(|n| u32::try_from(n).ok()))
            && !(least..=most).contains(&number)
        {
            self.reader.errors.push(RulebookError::OutOfRange {
                path: path.to_owned(),
                value: number,
                least,
                most,
            });
            return None;
        }
        self.reader.parse(path, value)
    }

    /// What nobody read is unknown.
    pub(super) fn close(self) {
        let left: Vec<String> = self.table.keys().map(|key| format!("{}.{key}", self.key)).collect();
        self.reader.errors.extend(left.into_iter().map(|path| RulebookError::UnknownKey { path }));
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Dating {
    from: Option<Day>,
    value: Value,
}

/// Puts the tables of `own` over those of `base`: a key given anew replaces the inherited one.
pub(super) fn overlay(base: Map<String, Value>, own: Map<String, Value>) -> Map<String, Value> {
    let mut merged = base;
    for (key, value) in own {
        match (merged.get_mut(&key), value) {
            (Some(Value::Object(inherited)), Value::Object(given)) if key != "name" => {
                inherited.extend(given)
            }
            (_, value) => {
                merged.insert(key, value);
            }
        }
    }
    merged
}

/// TOML's own dates are written as text everywhere else.
pub(super) fn dates_as_text(value: &mut Value) {
    const TOML_DATE: &str = "$__toml_private_datetime";
    match value {
        Value::Object(table) => {
            if let Some(Value::String(date)) = table.get(TOML_DATE) {
                *value = Value::String(date.clone());
            } else {
                table.values_mut().for_each(dates_as_text);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(dates_as_text),
        _ => {}
    }
}
