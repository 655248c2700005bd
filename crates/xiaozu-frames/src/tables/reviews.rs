use super::View;
use super::lines::table;

table! {
    /// The quarterly reviews of leaders, by person and quarter.
    reviews of View<'_>: |view| view.branch.reviews() => |row|

    /// The leader.
    leader: Text = &row.leader;
    /// The leader's name.
    leader_name: Text = view.member(&row.leader);
    /// The quarter, as `2021-Q3`.
    quarter: Text = row.quarter;
    /// `excellent`, `competent`, `basically_competent`, `unfit`.
    rating: Code = row.rating;
    /// The problems found; empty where there were none.
    problems: Texts = row.problems.iter().map(|problem| &problem.text);
    /// How grave the gravest of them is: `weak`, `serious`, `grave`; null where there were none.
    gravest: Code or null = row.problems.iter().map(|problem| problem.severity).max();
    /// The day of the review.
    on: Day = row.on;
    /// Its entry.
    entry: Entry = row.entry;
}
