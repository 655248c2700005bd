use std::collections::BTreeMap;

use xiaozu::{Lang, Measure, MeasureRecord, Quarter, Rating};

use crate::screen::Screen;

/// The latest quarter's reviews, and the measures so far.
pub(super) fn brief(screen: &mut Screen<'_>) {
    if let Some(quarter) = screen.branch.reviews().map(|review| review.quarter).max() {
        of_quarter(screen, quarter);
    }
    let taken: Vec<String> = screen.branch.measures().map(|taken| measure(screen, taken)).collect();
    screen.flow(screen.say("措施 ", "measures "), taken);
    admonished(screen);
}

/// Every review of leaders and groups, with the problems found, and every measure.
pub(super) fn full(screen: &mut Screen<'_>) {
    let mut quarters: Vec<Quarter> = screen.branch.reviews().map(|review| review.quarter).collect();
    quarters.sort_unstable();
    quarters.dedup();
    for quarter in quarters {
        of_quarter(screen, quarter);
        let groups = screen.branch.group_reviews().filter(|review| review.quarter == quarter);
        let groups = groups.map(|one| format!("{} {}", screen.group(&one.group), rating(screen, one.rating)));
        screen.flow("        ", groups.collect::<Vec<_>>());
        for review in screen.branch.reviews().filter(|review| review.quarter == quarter) {
            for problem in review.problems.iter() {
                let (name, entry) = (screen.name(&review.leader), screen.entries(&[review.entry]));
                screen.row(&format!("        {name}：{} {entry}", problem.text));
            }
        }
    }
    for taken in screen.branch.measures() {
        let entry = screen.entries(&[taken.entry]);
        screen.row(&format!("{} {entry}", measure(screen, taken)));
    }
}

fn of_quarter(screen: &mut Screen<'_>, quarter: Quarter) {
    let reviews = screen.branch.reviews().filter(|review| review.quarter == quarter);
    let reviews = reviews.map(|one| format!("{} {}", screen.name(&one.leader), rating(screen, one.rating)));
    screen.flow(&format!("{quarter} "), reviews.collect::<Vec<_>>());
}

fn rating(screen: &Screen<'_>, rating: Rating) -> String {
    let words = rating.words().take(screen.lang);
    match rating {
        Rating::Excellent => screen.green(&words),
        Rating::Competent => words,
        Rating::BasicallyCompetent | Rating::Unfit => screen.yellow(&words),
    }
}

fn measure(screen: &Screen<'_>, taken: &MeasureRecord) -> String {
    format!("{} {} {}", taken.on, screen.name(&taken.leader), taken.measure.words().take(screen.lang))
}

/// How many were admonished in each year.
fn admonished(screen: &mut Screen<'_>) {
    let mut years: BTreeMap<i32, u32> = BTreeMap::new();
    for taken in screen.branch.measures().filter(|taken| taken.measure == Measure::Admonition) {
        *years.entry(taken.on.year()).or_default() += 1;
    }
    let years = years.into_iter().map(|(year, count)| match screen.lang {
        Lang::Zh => format!("{year} 年 {count} 人"),
        Lang::En => format!("{count} in {year}"),
    });
    screen.flow(screen.say("诫勉 ", "admonitions "), years.collect::<Vec<_>>());
}
