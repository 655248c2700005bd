use xiaozu::{Bearer, Bilingual, Duty, GroupId, MemberId};

use super::View;
use super::lines::table;

table! {
    /// The duties that are due on some day of the span, from their first day to their last, by first day.
    duties of View<'_>: |view| rows(view) => |row|

    /// The clause that asks for it.
    clause: Text = &row.duty.clause;
    /// What it asks for, as the record format calls it.
    kind: Code = row.duty.kind;
    /// Who it lies on: `branch`, `group`, `leader`, `member`.
    bearer: Code = bearer(&row.duty.bearer);
    /// The member or leader it lies on; null for groups and the branch.
    member: Text or null = member(&row.duty);
    /// The name of the member or leader; null for groups and the branch.
    member_name: Text or null = member(&row.duty).map(|id| view.member(id));
    /// The group it lies on; null for people and the branch.
    group: Text or null = group(&row.duty);
    /// The group's name; null for people and the branch.
    group_name: Text or null = group(&row.duty).map(|id| view.group(id));
    /// The month, quarter or year it is for.
    period: Text = row.duty.period;
    /// The first day on which it is due.
    first: Day = row.duty.first;
    /// The last day on which it is done in time.
    last: Day = row.duty.last;
    /// Where it stands on the date: `not_yet_due`, `due`, `done`, `made_up`, `overdue`, `done_late`, `missed`,
    /// `not_applicable`.
    state: Code = row.duty.state;
    /// The session to be made up, or the test that calls for help; null for other duties.
    session: Text or null = row.duty.session.as_ref();
    /// Whom the help is for; null for other duties.
    helped: Text or null = row.duty.member.as_ref();
    /// The entry that fulfilled it, put off its last day or took it away; null where there is none.
    entry: Entry or null = row.duty.entry;
    /// What was to be done by when, and where it stands, in Chinese.
    text_zh: Text = &row.text.zh;
    /// The same in English.
    text_en: Text = &row.text.en;
    /// What would fulfil it, in Chinese; null where it is fulfilled or does not apply.
    remedy_zh: Text or null = row.remedy.as_ref().map(|remedy| &remedy.zh);
    /// The same in English.
    remedy_en: Text or null = row.remedy.as_ref().map(|remedy| &remedy.en);
}

/// The key a bearer is written with.
#[derive(serde::Serialize)]
#[serde(rename_all = "snake_case")]
enum BearerKind {
    Branch,
    Group,
    Leader,
    Member,
}

fn bearer(bearer: &Bearer) -> BearerKind {
    match bearer {
        Bearer::Branch => BearerKind::Branch,
        Bearer::Group(_) => BearerKind::Group,
        Bearer::Leader(_) => BearerKind::Leader,
        Bearer::Member(_) => BearerKind::Member,
    }
}

fn member(duty: &Duty) -> Option<&MemberId> {
    match &duty.bearer {
        Bearer::Leader(member) | Bearer::Member(member) => Some(member),
        Bearer::Branch | Bearer::Group(_) => None,
    }
}

fn group(duty: &Duty) -> Option<&GroupId> {
    match &duty.bearer {
        Bearer::Group(group) => Some(group),
        Bearer::Branch | Bearer::Leader(_) | Bearer::Member(_) => None,
    }
}

struct Row {
    duty: Duty,
    text: Bilingual,
    remedy: Option<Bilingual>,
}

fn rows(view: &View<'_>) -> impl Iterator<Item = Row> {
    view.branch.duties(view.span.clone()).into_iter().map(|duty| Row {
        text: duty.words(view.names),
        remedy: duty.remedy_words(view.branch),
        duty,
    })
}
