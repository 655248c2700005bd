use std::fmt::Write as _;
use std::ops::ControlFlow;

use anyhow::{Context, Result, anyhow};
use xiaozu::{Book, Branch, Draft, Formed, FormedGroup, Grouping, GroupingProblem, Lang, Names, Rulebook};

use crate::options::{Options, said};

pub(crate) fn tell(options: &Options) -> Result<String> {
    let book = book(options)?;
    let last = book.last_recorded().context("the book has no entries")?;
    let branch = book.as_of(options.as_of.unwrap_or(last));
    let mut out = unit(options, &book, &branch)?;
    if options.members > 0 {
        out += &generated(options);
    }
    Ok(out)
}

fn book(options: &Options) -> Result<Book> {
    let text = std::fs::read(&options.book).with_context(|| format!("`{}` cannot be read", options.book))?;
    Book::read(&text, Rulebook::source()).map_err(|errors| {
        let lines = errors
            .0
            .iter()
            .map(|one| format!("{}\n  → {}", one.text(options.lang), one.remedy(options.lang)));
        anyhow!(lines.collect::<Vec<_>>().join("\n"))
    })
}

/// The branch's own roster: today's groups, those proposed, what is won, and by how few moves.
fn unit(options: &Options, book: &Book, branch: &Branch) -> Result<String> {
    let lang = options.lang;
    let say =
        |zh: &str, en: &str| if lang == Lang::Zh { format!("\n■ {zh}\n") } else { format!("\n■ {en}\n") };
    let problem = GroupingProblem::new(options.plan.clone(), branch.grouping_roster())
        .map_err(|errors| said(&errors, lang))?;
    let names = Names::of(branch);
    let today: Vec<FormedGroup> = branch.formed_groups();
    let mut out = String::new();
    if let Ok(explanation) = problem.explain(&today) {
        out += say("今天的党小组", "Today's groups").trim_start();
        writeln!(out, "{}", explanation.summary(&problem, names).take(lang))?;
    }
    let formed = xiaozu_parallel::form_groups(&problem, &|_| ControlFlow::Continue(()));
    let grouping = match formed {
        Formed::Found(grouping) => grouping,
        Formed::Infeasible(conflict) => {
            out += &say("编不成", "No groups meet these demands");
            writeln!(out, "{}", conflict.reason(&problem, names).take(lang))?;
            for demand in &conflict.demands {
                writeln!(out, "- {}: {}", demand.path(), demand.words(&problem, names).take(lang))?;
            }
            writeln!(out, "{}", conflict.remedy().take(lang))?;
            return Ok(out);
        }
        Formed::Undecided(_) => {
            out += &say("未有结论：增加 `effort`", "Undecided: raise `effort`");
            return Ok(out);
        }
    };
    out += &say("建议的党小组", "The groups proposed");
    out += &groups(&grouping, names, lang);
    writeln!(out, "{}", proof(&grouping, lang))?;
    let explanation = problem.explain(&grouping.groups)?;
    out += &say("为什么这样编", "Why they are so");
    writeln!(out, "{}", explanation.words(&problem, names).take(lang))?;
    if let Ok(comparison) = problem.compare(&today, &grouping.groups) {
        out += &say("与今天相比", "Beside today");
        writeln!(out, "{}", comparison.words(&problem, names).take(lang))?;
    }
    // Moves alone cannot change the number of groups.
    if let Ok(frontier) = problem.frontier(&today, &mut |_| ControlFlow::Continue(())) {
        out += &say("少动几个人，能好多少", "How much fewer moves would win");
        writeln!(out, "{}", frontier.words(&problem, names).take(lang))?;
    }
    out += &say("记入账本会怎样", "What recording it would do");
    out += &recorded(book, branch, &problem, &grouping, lang)?;
    Ok(out)
}

fn groups(grouping: &Grouping, names: Names<'_>, lang: Lang) -> String {
    let mut out = String::new();
    for group in &grouping.groups {
        let (name, size) = (names.group(&group.group), group.members.len());
        let line = match lang {
            Lang::Zh => format!("{name}（{size} 人）：{}", names.members(&group.members, "、")),
            Lang::En => format!("{name} ({size}): {}", names.members(&group.members, ", ")),
        };
        out += &line;
        out.push('\n');
    }
    out
}

fn proof(grouping: &Grouping, lang: Lang) -> String {
    let (points, bound) = (grouping.score.points, grouping.bound);
    match (grouping.is_optimal(), lang) {
        (true, Lang::Zh) => format!("失 {points} 分。已证明没有更好的编法。"),
        (true, Lang::En) => format!("{points} points lost. No partition is better: proven."),
        (false, Lang::Zh) => format!("失 {points} 分。已证明任何编法至少失 {bound} 分。"),
        (false, Lang::En) => format!("{points} points lost. Every partition loses at least {bound}: proven."),
    }
}

/// What the book would say of the formation, were it recorded.
fn recorded(
    book: &Book,
    branch: &Branch,
    problem: &GroupingProblem,
    grouping: &Grouping,
    lang: Lang,
) -> Result<String> {
    let fact = branch.adopt_groups("proposed".parse()?, problem, &grouping.groups)?;
    let secretary = branch.committee().map(|(member, _)| member.id.as_str()).next().unwrap_or("xiaozu");
    let draft = Draft::new(branch.as_of(), secretary.parse()?, fact);
    match book.propose([draft], branch.as_of()) {
        Err(error) => Ok(format!("{}\n", error.text(lang))),
        Ok(proposal) => {
            let mut out = String::new();
            for (sign, findings) in [("+", &proposal.appear), ("-", &proposal.vanish)] {
                for finding in findings {
                    writeln!(out, "{sign} {} {}", finding.clause, finding.text(Names::of(branch), lang))?;
                }
            }
            if out.is_empty() {
                out = match lang {
                    Lang::Zh => "没有新的问题，也没有问题因此消除。\n".to_owned(),
                    Lang::En => "No finding appears, and none vanishes.\n".to_owned(),
                };
            }
            Ok(out)
        }
    }
}

/// A roster of thousands.
fn generated(options: &Options) -> String {
    let made = xiaozu_synth::grouping(options.members, 1);
    let mut plan = made.plan().clone();
    plan.effort.starts = 2;
    let Ok(problem) = GroupingProblem::new(plan, made.roster().to_vec()) else { return String::new() };
    let head = match options.lang {
        Lang::Zh => format!("\n■ 另一份名单：{} 人（随机生成）\n", options.members),
        Lang::En => format!("\n■ Another roster: {} members (generated)\n", options.members),
    };
    match xiaozu_parallel::form_groups(&problem, &|_| ControlFlow::Continue(())) {
        Formed::Found(grouping) => {
            let explained = problem.explain(&grouping.groups);
            let summary = explained.map(|one| one.summary(&problem, Names::ids()).take(options.lang));
            format!("{head}{}\n{}\n", proof(&grouping, options.lang), summary.unwrap_or_default())
        }
        Formed::Infeasible(conflict) => {
            format!("{head}{}\n", conflict.reason(&problem, Names::ids()).take(options.lang))
        }
        Formed::Undecided(_) => head,
    }
}
