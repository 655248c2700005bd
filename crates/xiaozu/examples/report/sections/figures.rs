use xiaozu::{Day, Figure};

use crate::screen::{Screen, pad};

/// What the practice wants measured, never a breach: one row for a figure.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let overlap = screen.branch.overlap();
    row(screen, overlap, screen.say("组长兼支委或业务骨干", "leaders on the committee or in the backbone"));
    let mut years: Vec<i32> = screen.branch.elections().map(|election| election.called.year()).collect();
    years.dedup();
    for year in years {
        let days = Day::new(year, 1, 1).zip(Day::new(year, 12, 31));
        let stood = days.and_then(|(first, last)| screen.branch.participation(first, last));
        let text = format!("{year} {}", screen.say("年有权者中参选", "stood of those entitled"));
        row(screen, stood, &text);
    }
}

fn row(screen: &mut Screen<'_>, figure: Option<Figure>, text: &str) {
    if let Some(figure) = figure {
        screen.row(&format!("{} {text} {}", pad(figure.clause.as_str(), 5), figure.ratio));
    }
}
