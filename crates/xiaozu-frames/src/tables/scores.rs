use xiaozu::{Day, MemberId, Score, Seq, Session, TestForm};

use super::View;
use super::lines::table;
use super::sessions::test;

table! {
    /// The scores of tests and exercises: those who took a test, then those who made it up.
    tests of View<'_>: |view| scores(view).into_iter() => |row|

    /// The test's id.
    test: Text = &row.session.id;
    /// `theory`, `demonstration`, `exercise`.
    form: Code = row.form;
    /// The month it counts for, as `2021-12`.
    month: Text = row.session.month;
    /// The member.
    member: Text = row.member;
    /// The member's name.
    member_name: Text = view.member(row.member);
    /// The score, 0 to 100; null where a make-up has none.
    score: Count or null = row.score.map(|score| score.points() as usize);
    /// Whether it was made up later.
    made_up: Flag = row.made_up;
    /// The day it was taken.
    on: Day = row.on;
    /// The entry that has the score.
    entry: Entry = row.entry;
}

struct Row<'a> {
    session: &'a Session,
    form: TestForm,
    member: &'a MemberId,
    score: Option<Score>,
    made_up: bool,
    on: Day,
    entry: Seq,
}

fn scores<'a>(view: &View<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for session in view.branch.sessions() {
        let Some(form) = test(session.held) else { continue };
        rows.extend(session.results.iter().map(|one| Row {
            session,
            form,
            member: &one.member,
            score: Some(one.score),
            made_up: false,
            on: session.on,
            entry: session.entry,
        }));
        rows.extend(view.branch.made_up(&session.id).map(|one| Row {
            session,
            form,
            member: &one.member,
            score: one.score,
            made_up: true,
            on: one.on,
            entry: one.entry,
        }));
    }
    rows
}
