use xiaozu::{Finding, Lang};

use super::View;
use super::lines::table;
use super::subject::Subject;

table! {
    /// Everything that breaks a clause or strays from one, ordered by clause, day and entry.
    findings of View<'_>: |view| view.findings().iter().map(|one| (one, Subject::of(&one.point))) => |row|

    /// The clause of the rulebook it cites.
    clause: Text = &row.0.clause;
    /// `breach` of what must be, or `advice` on what should be.
    weight: Code = row.0.weight;
    /// The day from which it stands.
    since: Day = row.0.since;
    /// The part of the practice it is about: `branch`, `election`, `review`, `money` and so on.
    room: Text = row.0.point.room();
    /// What should hold and does not, as one word.
    point: Text = &row.1.code;
    /// The person it is about, the first where it is about two; null where it is about nobody in particular.
    member: Text or null = row.1.member.as_ref();
    /// The name of that person; null where there is none.
    member_name: Text or null = row.1.member.as_ref().map(|id| view.member(id));
    /// The group it is about, the first where it is about two; null where it is about none in particular.
    group: Text or null = row.1.group.as_ref();
    /// The name of that group; null where there is none.
    group_name: Text or null = row.1.group.as_ref().map(|id| view.group(id));
    /// What is wrong, in Chinese.
    text_zh: Text = row.0.text(view.names, Lang::Zh);
    /// The same in English.
    text_en: Text = row.0.text(view.names, Lang::En);
    /// What would mend it, in Chinese.
    remedy_zh: Text = row.0.remedy(view.names, Lang::Zh);
    /// The same in English.
    remedy_en: Text = row.0.remedy(view.names, Lang::En);
    /// Whether it can be mended.
    mendable: Flag = !row.0.alternatives.is_empty();
    /// The entries it rests on; empty where it rests on something missing.
    evidence: Entries = evidence(row.0);
}

fn evidence(finding: &Finding) -> &[xiaozu::Seq] {
    &finding.evidence
}
