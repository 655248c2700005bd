use serde::{Serialize, Serializer};

use super::{Rule, Weight};
use crate::Clause;

/// The rules a rulebook asks for, each with the clause it cites and its weight; a rule is its own place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "std::collections::BTreeMap<Rule, (Clause, Weight)>", inline)
)]
pub(super) struct Asked(Vec<Option<(Clause, Weight)>>);

impl Asked {
    pub(super) fn nothing() -> Self {
        Self(vec![None; Rule::ALL.len()])
    }

    pub(super) fn put(&mut self, rule: Rule, clause: Clause, weight: Weight) {
        if let Some(place) = self.0.get_mut(rule as usize) {
            *place = Some((clause, weight));
        }
    }

    pub(super) fn get(&self, rule: Rule) -> Option<&(Clause, Weight)> {
        self.0.get(rule as usize)?.as_ref()
    }
}

/// Written as a map from the rules asked for.
impl Serialize for Asked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Rule::ALL.iter().filter_map(|rule| Some((rule, self.get(*rule)?))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_place() {
        let mut asked = Asked::nothing();
        let clause = Clause::new("1.2d").unwrap();
        for rule in Rule::ALL {
            assert!(asked.get(*rule).is_none());
            asked.put(*rule, clause.clone(), Weight::Breach);
            assert_eq!(asked.get(*rule), Some(&(clause.clone(), Weight::Breach)));
        }
    }
}
