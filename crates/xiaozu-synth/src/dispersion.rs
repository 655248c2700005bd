//! Instances of the maximally diverse grouping problem, as the public benchmark set describes its families.

use std::fmt::Write as _;

use xiaozu::{DistanceError, Distances};

use crate::Dice;

/// Where distances come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Whole numbers from 0 to 100.
    RanInt,
    /// Decimals from 0 to 100.
    RanReal,
    /// Euclidean distances between points in a cube of side 10, with 2 to 21 coordinates.
    Geo,
}

impl Family {
    /// Its name in the benchmark set.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::RanInt => "RanInt",
            Self::RanReal => "RanReal",
            Self::Geo => "Geo",
        }
    }

    /// The family of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::RanInt, Self::RanReal, Self::Geo].into_iter().find(|family| family.name() == name)
    }

    /// Decimal places of its distances.
    #[must_use]
    pub fn places(self) -> u8 {
        match self {
            Self::RanInt => 0,
            Self::RanReal | Self::Geo => 5,
        }
    }
}

/// One instance: the same on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instance {
    /// Where its distances come from.
    pub family: Family,
    /// How many units are to be grouped.
    pub units: usize,
    /// How many groups, all of the same size.
    pub groups: usize,
    /// The seed of its distances.
    pub seed: u64,
}

impl Instance {
    /// Every unit with each later one, and their distance as the text of a decimal.
    fn pairs(self) -> Vec<(usize, usize, String)> {
        let mut dice = Dice::new(self.seed);
        let points = if self.family == Family::Geo { points(&mut dice, self.units) } else { Vec::new() };
        let mut pairs = Vec::new();
        for (unit, other) in
            (0..self.units).flat_map(|unit| (unit + 1..self.units).map(move |other| (unit, other)))
        {
            let distance = match self.family {
                Family::RanInt => dice.below(101).to_string(),
                Family::RanReal => format!("{:.5}", dice.side(100)),
                Family::Geo => format!("{:.5}", apart(points.get(unit), points.get(other))),
            };
            pairs.push((unit, other, distance));
        }
        pairs
    }

    /// The matrix of its distances.
    ///
    /// # Errors
    /// When there are more units than the library takes.
    pub fn distances(self) -> Result<Distances, DistanceError> {
        let mut rows = vec![0; self.units * self.units];
        for (unit, other, text) in self.pairs() {
            // The digits without the point are the number of the smallest place.
            let digits = text.bytes().filter(u8::is_ascii_digit);
            let distance = digits.fold(0, |number, digit| 10 * number + i64::from(digit - b'0'));
            for place in [unit * self.units + other, other * self.units + unit] {
                if let Some(number) = rows.get_mut(place) {
                    *number = distance;
                }
            }
        }
        Distances::from_fixed(self.units, &rows, self.family.places())
    }

    /// In the text format of the benchmark set: a line of sizes, then a line a pair.
    #[must_use]
    pub fn text(self) -> String {
        let size = self.units / self.groups.max(1);
        let mut text = format!("{} {} ss", self.units, self.groups);
        // Writing to a String cannot fail.
        for _ in 0..self.groups {
            let _ = write!(text, " {size} {size}");
        }
        text.push('\n');
        for (unit, other, distance) in self.pairs() {
            let _ = writeln!(text, "{unit} {other} {distance}");
        }
        text
    }
}

fn points(dice: &mut Dice, units: usize) -> Vec<Vec<f64>> {
    let coordinates = 2 + dice.below(20);
    (0..units).map(|_| (0..coordinates).map(|_| dice.side(10)).collect()).collect()
}

#[expect(clippy::float_arithmetic, reason = "these distances are made of roots")]
fn apart(one: Option<&Vec<f64>>, other: Option<&Vec<f64>>) -> f64 {
    let pairs = one.into_iter().flatten().zip(other.into_iter().flatten());
    pairs.map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every number of an instance of each family, as the description's own generator in Python prints them.
    #[test]
    fn the_numbers_are_those_of_the_description() {
        let texts = [
            (Family::RanInt, include_str!("dispersion/RanInt-25-5-7.txt")),
            (Family::RanReal, include_str!("dispersion/RanReal-25-5-7.txt")),
            (Family::Geo, include_str!("dispersion/Geo-25-5-7.txt")),
        ];
        for (family, text) in texts {
            let instance = Instance { family, units: 25, groups: 5, seed: 7 };
            assert_eq!(instance.text(), text);
            let distances = instance.distances().unwrap();
            for line in text.lines().skip(1) {
                let [unit, other, distance] = line.split(' ').collect::<Vec<_>>().try_into().unwrap();
                let distance = distance.replace('.', "").parse().ok();
                assert_eq!(distances.between(unit.parse().unwrap(), other.parse().unwrap()), distance);
                assert_eq!(Family::named(family.name()), Some(family));
            }
        }
    }
}
