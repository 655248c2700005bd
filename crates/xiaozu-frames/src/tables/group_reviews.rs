use super::View;
use super::lines::table;

table! {
    /// The quarterly reviews of groups, by group and quarter.
    group_reviews of View<'_>: |view| view.branch.group_reviews() => |row|

    /// The group.
    group: Text = &row.group;
    /// The group's name.
    group_name: Text = view.group(&row.group);
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
