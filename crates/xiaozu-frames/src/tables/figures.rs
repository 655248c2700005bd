use std::rc::Rc;

use serde::Serialize;
use xiaozu::{Fen, Figure, GroupId, Lang, Ratio};

use super::View;
use super::lines::table;

table! {
    /// The figures the rulebook asks for over the span, as exact fractions: for each the branch, then every group there
    /// was in the span, then what belongs to no group. Together the groups are the branch.
    figures of View<'_>: |view| rows(view) => |row|

    /// What it measures, as in `attendance`.
    indicator: Code = row.figure.indicator;
    /// The clause that asks for it.
    clause: Text = &row.figure.clause;
    /// The first day it is about.
    from: Day = row.figure.from;
    /// The last day it is about.
    until: Day = row.figure.until;
    /// Whose it is: `branch`, `group`, or `no_group` for what belongs to none.
    scope: Code = row.scope;
    /// The group; null for the branch, and for what belongs to no group.
    group: Text or null = row.group.as_ref();
    /// The group's name; null for the branch, and for what belongs to no group.
    group_name: Text or null = row.group.as_ref().map(|group| view.group(group));
    /// What it counts: `fen` of money, or `number` of whatever it is about.
    unit: Code = row.unit();
    /// So many.
    part: Count = number(row.ratio.part);
    /// Of so many; 0 where there was nothing to count.
    base: Count = number(row.ratio.whole);
    /// Of dues collected, what was paid beyond what was due, in fen; null for other figures.
    voluntary_fen: Fen or null = row.voluntary;
    /// The figure in words, in Chinese.
    text_zh: Text = row.text(Lang::Zh);
    /// The same in English.
    text_en: Text = row.text(Lang::En);
}

struct Row {
    figure: Rc<Figure>,
    scope: Scope,
    group: Option<GroupId>,
    ratio: Ratio,
    voluntary: Option<Fen>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Scope {
    Branch,
    Group,
    NoGroup,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Unit {
    Fen,
    Number,
}

fn rows(view: &View<'_>) -> impl Iterator<Item = Row> {
    view.branch.figures(view.span.clone()).into_iter().flat_map(|figure| {
        let figure = Rc::new(figure);
        let (ratio, voluntary) = (figure.ratio, figure.voluntary);
        let mut rows = vec![Row { figure: figure.clone(), scope: Scope::Branch, group: None, ratio, voluntary }];
        rows.extend(figure.groups.iter().map(|one| Row {
            figure: figure.clone(),
            scope: if one.group.is_some() { Scope::Group } else { Scope::NoGroup },
            group: one.group.clone(),
            ratio: one.ratio,
            voluntary: one.voluntary,
        }));
        rows
    })
}

impl Row {
    fn unit(&self) -> Unit {
        if self.figure.indicator.is_money() { Unit::Fen } else { Unit::Number }
    }

    fn text(&self, lang: Lang) -> String {
        match self.scope {
            Scope::Branch => self.figure.text(lang),
            Scope::Group | Scope::NoGroup => self.figure.indicator.text(self.ratio, lang),
        }
    }
}

fn number(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
