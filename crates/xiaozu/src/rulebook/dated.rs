use serde::Serialize;

use crate::{Clause, Day};

/// A parameter of a rulebook: the clause it comes from, and its value by date, so that a decision of
/// 2021 is judged by the value of 2021.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Dated_for_{T}"))]
pub struct Dated<T> {
    clause: Clause,
    first: T,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    later: Vec<(Day, T)>,
}

impl<T> Dated<T> {
    /// Parameters are built by reading a rulebook, which checks that the dates go forward.
    pub(super) fn new(clause: Clause, first: T, later: Vec<(Day, T)>) -> Self {
        Self { clause, first, later }
    }

    /// The value in force on a day, by reference.
    #[must_use]
    pub fn at(&self, day: Day) -> &T {
        self.later.iter().rev().find(|(from, _)| *from <= day).map_or(&self.first, |(_, value)| value)
    }

    /// The clause the parameter comes from.
    #[must_use]
    pub fn clause(&self) -> &Clause {
        &self.clause
    }
}

impl<T: Copy> Dated<T> {
    /// The value in force on a day.
    #[must_use]
    pub fn on(&self, day: Day) -> T {
        *self.at(day)
    }

    /// Every value: the first, then each later one with the day it came into force.
    pub fn values(&self) -> impl Iterator<Item = (Option<Day>, T)> + '_ {
        std::iter::once((None, self.first))
            .chain(self.later.iter().map(|(from, value)| (Some(*from), *value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_holds_from_its_day_until_the_next() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let rounds =
            Dated::new(Clause::new("1.2d").unwrap(), 3, vec![(day("2021-07-01"), 2), (day("2022-01-01"), 5)]);
        assert_eq!(rounds.on(day("1950-01-01")), 3);
        assert_eq!(rounds.on(day("2021-06-30")), 3);
        assert_eq!(rounds.on(day("2021-07-01")), 2);
        assert_eq!(rounds.on(day("2022-01-01")), 5);
    }
}
