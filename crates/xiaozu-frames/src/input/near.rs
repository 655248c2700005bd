//! The names somebody may have meant.

use crate::fault::Names;

/// As many names as fit in a sentence.
const MOST: usize = 6;

/// The nearest of the names; all of them, as far as they fit, when none is near.
pub(crate) fn near<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Names {
    let names: Vec<&str> = names.collect();
    let mut ranked: Vec<(usize, &str)> =
        names.iter().map(|name| (distance(&wanted.to_lowercase(), &name.to_lowercase()), *name)).collect();
    ranked.sort_by_key(|(distance, _)| *distance);
    let far = |name: &str| name.chars().count().max(wanted.chars().count()) / 2;
    let close: Vec<String> = ranked
        .iter()
        .filter(|(distance, name)| *distance <= far(name) || name.contains(wanted) || wanted.contains(name))
        .map(|(_, name)| (*name).to_owned())
        .collect();
    let mut chosen = if close.is_empty() { names.into_iter().map(str::to_owned).collect() } else { close };
    chosen.truncate(MOST);
    Names(chosen)
}

/// How many characters have to be put in, taken out or changed.
fn distance(one: &str, two: &str) -> usize {
    let two: Vec<char> = two.chars().take(100).collect();
    let mut row: Vec<usize> = (0..=two.len()).collect();
    for (line, a) in one.chars().take(100).enumerate() {
        let mut corner = line;
        let mut left = line + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (above, b) in row.iter_mut().skip(1).zip(&two) {
            let best = (corner + usize::from(a != *b)).min(left + 1).min(*above + 1);
            corner = *above;
            *above = best;
            left = best;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_finds_its_own() {
        let of = |wanted| near(wanted, ["person", "year", "rating", "姓名", "考核年度"].into_iter()).0;
        assert_eq!(of("Year"), ["year"]);
        assert_eq!(of("yaer"), ["year"]);
        assert_eq!(of("年度"), ["考核年度"]);
        assert_eq!(of("zzzzzzzz").len(), 5, "none is near: all are shown");
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
    }
}
