use xiaozu::{Bilingual, Finding, Seq};

use super::View;
use super::lines::table;
use super::subject::Subject;

table! {
    /// Everything that breaks a clause or strays from one, ordered by clause, day and entry.
    findings of View<'_>: |view| rows(view) => |row|

    /// The clause of the rulebook it cites.
    clause: Text = &row.finding.clause;
    /// `breach` of what must be, or `advice` on what should be.
    weight: Code = row.finding.weight;
    /// The day from which it stands.
    since: Day = row.finding.since;
    /// The part of the practice it is about: `branch`, `election`, `review`, `money` and so on.
    room: Text = row.finding.point.room();
    /// What should hold and does not, as one word.
    point: Text = &row.about.code;
    /// The person it is about, the first where it is about two; null where it is about nobody in particular.
    member: Text or null = row.about.member.as_ref();
    /// The name of that person; null where there is none.
    member_name: Text or null = row.about.member.as_ref().map(|id| view.member(id));
    /// The group it is about, the first where it is about two; null where it is about none in particular.
    group: Text or null = row.about.group.as_ref();
    /// The name of that group; null where there is none.
    group_name: Text or null = row.about.group.as_ref().map(|id| view.group(id));
    /// What is wrong, in Chinese.
    text_zh: Text = &row.text.zh;
    /// The same in English.
    text_en: Text = &row.text.en;
    /// What would mend it, in Chinese.
    remedy_zh: Text = &row.remedy.zh;
    /// The same in English.
    remedy_en: Text = &row.remedy.en;
    /// Whether it can be mended.
    mendable: Flag = !row.finding.alternatives.is_empty();
    /// The entries it rests on; empty where it rests on something missing.
    evidence: Entries = evidence(row.finding);
}

struct Row<'a> {
    finding: &'a Finding,
    about: Subject,
    text: Bilingual,
    remedy: Bilingual,
}

fn rows<'b>(view: &'b View<'_>) -> impl Iterator<Item = Row<'b>> {
    view.findings().iter().map(|finding| Row {
        finding,
        about: Subject::of(&finding.point),
        text: finding.words(view.names),
        remedy: finding.remedy_words(view.names),
    })
}

fn evidence(finding: &Finding) -> &[Seq] {
    &finding.evidence
}
