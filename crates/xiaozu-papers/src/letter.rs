use maud::{DOCTYPE, PreEscaped, html};
use xiaozu::{Book, Route, Seq, Term};

use crate::NoLetter;
use crate::date::{chinese, english};

const STYLE: &str = include_str!("letter.css");

/// The letter of appointment (委任书) of the appointment an entry records, as it was known on its day: one
/// A4 page of HTML, in Chinese with English beneath.
///
/// ```
/// use xiaozu::{Book, Rulebook, Seq};
/// # let text = r#"{"format":"xiaozu","version":1}
/// # {"on":"2022-01-17","by":"rec","kind":"founded","name":"第一连党支部"}
/// # {"on":"2022-01-17","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
/// # {"on":"2022-01-17","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"第一党小组","members":["li-wei"]}]}
/// # {"on":"2022-01-17","by":"rec","kind":"appointed","member":"li-wei","group":"g1","route":"designated","letter":"委2022-01"}
/// # "#;
/// # let book = Book::read(text.as_bytes(), Rulebook::source())?;
/// let page = xiaozu_papers::letter(&book, Seq(4))?;
/// assert!(page.contains("委2022-01") && page.contains("二〇二二年一月十七日"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`NoLetter`] when the entry appoints nobody, was struck, or names no letter.
pub fn letter(book: &Book, entry: Seq) -> Result<String, NoLetter> {
    let missing = || NoLetter::NoAppointment { entry };
    let on = book.entry(entry).ok_or_else(missing)?.on;
    let branch = book.as_of(on);
    let term: &Term = branch.terms().find(|term| term.entry == entry).ok_or_else(missing)?;
    let number = term.letter.as_ref().ok_or(NoLetter::NoNumber { entry })?;
    let member = branch.member(&term.leader).ok_or_else(missing)?;
    let names = xiaozu::Names::of(&branch);
    let (unit, group) = (branch.founded().map_or("", |(name, _)| name), names.group(&term.group));
    let (zh_route, en_route) = route(term.route);
    let last = term.until.day_before();
    let page = html! {
        (DOCTYPE)
        html lang="zh-CN" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { "委任书 " (number) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    div.page {
                        h1 { "委任书" }
                        p.en.title-en lang="en" { "Letter of Appointment" }
                        p.number { "编号：" (number) }
                        p.to { (member.name) " 同志：" }
                        p.text {
                            (zh_route) "兹委任你为" b { (unit) (group) "组长" } "，任期自" (chinese(term.from)) "起，至"
                            (chinese(last)) "止。"
                        }
                        p.text { "特发此书。" }
                        p.en.body-en lang="en" {
                            "Comrade " (member.name) " is appointed leader of the Party group " (group) " of " (unit) (en_route) ", in office from "
                            (english(term.from)) " to " (english(last)) ". Given on "
                            (english(on)) "."
                        }
                        div.close {
                            div.signed {
                                span.seal { "印章" }
                                p { (unit) }
                                p { (chinese(on)) }
                            }
                        }
                        footer {
                            span { "工作证 " (term.card.as_ref().map_or("—", |card| card.as_str())) }
                            span { "任职档案 " (term.archive.as_ref().map_or("—", |archive| archive.as_str())) }
                        }
                    }
                }
            }
        }
    };
    Ok(page.into_string())
}

/// How the leader came to office, as the sentence says it.
fn route(route: Option<Route>) -> (&'static str, &'static str) {
    match route {
        Some(Route::Elected) => (
            "经个人申请、小组推荐、民主选举、支部考核，",
            ", after application, recommendation, election and assessment",
        ),
        Some(Route::Designated) => ("经支部指定，", ", designated by the branch"),
        Some(Route::Recommended) => ("经小组推荐、支部确定，", ", recommended by the group"),
        None => ("", ""),
    }
}
