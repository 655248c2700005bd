use xiaozu::{Figure, Indicator, Period};

use crate::screen::{Screen, pad};

/// What the practice wants measured, never a breach: the year so far.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let figures = screen.branch.figures(screen.new_year()..=screen.branch.as_of());
    screen.flow(
        "",
        figures.iter().map(|one| format!("{} {}", one.clause, one.text(screen.lang))).collect::<Vec<_>>(),
    );
}

/// The same by group, and how many stood for leader in each year with elections.
pub(super) fn full(screen: &mut Screen<'_>) {
    for figure in screen.branch.figures(screen.new_year()..=screen.branch.as_of()) {
        row(screen, &figure);
        let groups = figure.groups.iter().filter(|group| group.ratio.whole > 0);
        let groups = groups.filter_map(|one| {
            let group = screen.group(one.group.as_ref()?);
            Some(format!("{group} {}", figure.indicator.text(one.ratio, screen.lang)))
        });
        screen.flow("      ", groups.collect::<Vec<_>>());
    }
    let mut years: Vec<i32> = screen.branch.elections().map(|election| election.called.year()).collect();
    years.dedup();
    for year in years {
        if let Some(figure) = screen.branch.figure(Indicator::Participation, Period::Year(year).days()) {
            let text = figure.text(screen.lang);
            screen.row(&format!("{} {year} {text}", pad(figure.clause.as_str(), 5)));
        }
    }
}

fn row(screen: &mut Screen<'_>, figure: &Figure) {
    let text = figure.text(screen.lang);
    screen.row(&format!("{} {text}", pad(figure.clause.as_str(), 5)));
}
