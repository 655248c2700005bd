use std::borrow::Cow;

use serde::Serialize;
use xiaozu::About;

use super::View;
use super::kind::Word;
use super::lines::table;

table! {
    /// Everything raised: rights exercised, suggestions, requests for support, questions on funds, problems; in order.
    matters of View<'_>: |view| view.branch.matters() => |row|

    /// Its id.
    matter: Text = &row.id;
    /// What it is: `nomination`, `first_rating`, `merit_recommendation`, `view`, `advice`, `supervision`,
    /// `suggestion`, `support`, `funds_question`, `problem`.
    kind: Code = row.kind;
    /// Who raised it.
    proposer: Text = &row.proposer;
    /// The name of whoever raised it.
    proposer_name: Text = view.member(&row.proposer);
    /// The group a right was exercised for; null where none was.
    group: Text or null = row.group.as_ref();
    /// The group's name; null where there is none.
    group_name: Text or null = row.group.as_ref().map(|group| view.group(group));
    /// What it is about: `person`, `organ`, `group`, `topic`; null where the book does not say.
    about_kind: Code or null = row.about.as_ref().map(about_kind);
    /// Whom or what it is about: an id, the organ (`branch`, `committee`, `superior`), or the topic; null where the
    /// book does not say.
    about: Text or null = row.about.as_ref().map(|about| id(about));
    /// The same with the names of people and groups.
    about_name: Text or null = row.about.as_ref().map(|about| name(about, view));
    /// What was said; null where the book does not keep it.
    text: Text or null = row.text.as_ref();
    /// The grade of a first rating: `excellent`, `qualified`, `basically_qualified`, `unqualified`; null for others.
    grade: Code or null = row.grade;
    /// The resistance a request for support is about: `pulling_rank`, `claiming_special`, `standing_aside`; null for
    /// others.
    resistance: Code or null = row.resistance;
    /// Who is to see to a problem of the ledger; null for others.
    responsible: Text or null = row.ledger.as_ref().map(|line| &line.responsible);
    /// The name of whoever is to see to it; null for others.
    responsible_name: Text or null = row.ledger.as_ref().map(|line| view.member(&line.responsible));
    /// The last day to see to it; null for others.
    deadline: Day or null = row.ledger.as_ref().map(|line| line.deadline);
    /// The day it was raised.
    on: Day = row.on;
    /// The last day for an answer; null where none is due.
    due: Day or null = row.due;
    /// The day of the answer; null while there is none that counts.
    answered: Day or null = row.answer().map(|answer| answer.on);
    /// `accepted` or `declined`; null where nothing was decided.
    outcome: Code or null = row.answer().and_then(|answer| answer.outcome);
    /// What was answered; null while there is no answer that counts.
    answer: Text or null = row.answer().map(|answer| &answer.text);
    /// Who decided the answer, or recorded it; null while there is none that counts.
    answered_by: Text or null = row.answer().map(|answer| &answer.decided_by);
    /// The day it was closed; null while it is open.
    closed: Day or null = row.closed.map(|(day, _)| day);
    /// Its entry.
    entry: Entry = row.entry;
    /// The entry of the answer; null while there is none that counts.
    answer_entry: Entry or null = row.answer().map(|answer| answer.entry);
    /// The entry that closed it; null while it is open.
    close_entry: Entry or null = row.closed.map(|(_, entry)| entry);
}

/// The key a record has it by.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum AboutKind {
    Person,
    Organ,
    Group,
    Topic,
}

fn about_kind(about: &About) -> AboutKind {
    match about {
        About::Person(_) => AboutKind::Person,
        About::Organ(_) => AboutKind::Organ,
        About::Group(_) => AboutKind::Group,
        About::Topic(_) => AboutKind::Topic,
    }
}

fn id(about: &About) -> Cow<'_, str> {
    match about {
        About::Person(person) => person.as_str().into(),
        About::Organ(organ) => Word(organ).to_string().into(),
        About::Group(group) => group.as_str().into(),
        About::Topic(topic) => topic.as_str().into(),
    }
}

fn name<'b>(about: &'b About, view: &'b View<'_>) -> Cow<'b, str> {
    match about {
        About::Person(person) => view.names.person(person).into(),
        About::Group(group) => view.group(group).into(),
        About::Organ(_) | About::Topic(_) => id(about),
    }
}
