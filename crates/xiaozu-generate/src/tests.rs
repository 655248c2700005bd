//! The types as they are described, beside the values the library writes: names, fields, words, what is left out.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::Serialize;
use serde_json::Value;
use xiaozu::{Bearer, Book, Day, Fact, GroupingPlan, GroupingProblem, Names, PairPlan, Question, Rulebook};
use xiaozu_plain::{Election, Formed, Tell, Texted};

use super::model::{Field, Model, Nested, Shape, Type, Variant};
use super::seen::{Seen, seen};
use super::{files, root, schema};

pub(super) fn model() -> &'static Model {
    static MODEL: LazyLock<Model> = LazyLock::new(|| {
        schema::model(&xiaozu_plain::types::written(), &xiaozu_plain::types::read()).unwrap()
    });
    &MODEL
}

/// Compares values with the description of their types.
#[derive(Default)]
struct Checker {
    /// The structs met, with the word that tells them apart.
    met: BTreeSet<(String, String)>,
    /// What stands for the open type of the generic one at hand.
    open: Option<Type>,
}

impl Checker {
    /// The value is of the type called so.
    fn is<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let value = seen(value);
        if let Err(wrong) = self.named(name, &value) {
            panic!("{name}: {wrong}\n{value:?}");
        }
    }

    fn all<'a, T: Serialize + 'a>(&mut self, name: &str, values: impl IntoIterator<Item = &'a T>) {
        values.into_iter().for_each(|value| self.is(name, value));
    }

    fn named(&mut self, name: &str, value: &Seen) -> Result<(), String> {
        if let Seen::Named(own, held) = value
            && *own == name
        {
            return self.shape(name, held);
        }
        self.shape(name, value)
    }

    fn shape(&mut self, name: &str, value: &Seen) -> Result<(), String> {
        let shape = &model().types.get(name).ok_or(format!("no type {name}"))?.shape;
        match (shape, value) {
            (Shape::Same(Type::Day), Seen::Plain(Value::String(day))) => {
                Day::from_str(day).map(|_| ()).map_err(|error| error.to_string())
            }
            (Shape::Same(ty), value) => self.ty(ty, value),
            (Shape::Words(words), Seen::Plain(Value::String(word))) => {
                let known = words.iter().any(|known| known.word == *word);
                known.then_some(()).ok_or(format!("{word} is no word of {name}"))
            }
            (Shape::Object(object), Seen::Struct(own, fields)) => {
                if *own != name {
                    return Err(format!("it calls itself {own}"));
                }
                self.met.insert((name.to_owned(), String::new()));
                self.fields(&object.fields, object.nested.as_ref(), fields)
            }
            (Shape::Tagged { tag, variants }, Seen::Struct(own, fields)) => {
                let variant = self.tagged(name, tag, variants, fields)?;
                if *own != variant.holds.as_deref().unwrap_or(name) {
                    return Err(format!("the variant {} calls itself {own}", variant.word));
                }
                self.met.insert(((*own).to_owned(), variant.word.clone()));
                let own: Vec<_> = fields.iter().filter(|(key, _)| key != tag).cloned().collect();
                self.fields(&variant.fields, None, &own)
            }
            (Shape::Keyed(variants), Seen::Keyed(own, word, held)) => {
                let variant = variants.iter().find(|variant| variant.word == *word && *own == name);
                let field = variant.and_then(|variant| variant.fields.first());
                self.met.insert((name.to_owned(), (*word).to_owned()));
                self.ty(&field.ok_or(format!("no variant {word} of {name}"))?.ty, held)
            }
            (Shape::Either(types), value) => {
                let wrong: Vec<String> = types.iter().map_while(|ty| self.ty(ty, value).err()).collect();
                if wrong.len() < types.len() { Ok(()) } else { Err(wrong.join("; nor ")) }
            }
            _ => Err(format!("no {name}: {value:?}")),
        }
    }

    fn tagged<'v>(
        &self,
        name: &str,
        tag: &str,
        variants: &'v [Variant],
        fields: &[(&'static str, Seen)],
    ) -> Result<&'v Variant, String> {
        let word = fields.iter().find(|(key, _)| *key == tag).map(|(_, word)| word);
        let Some(Seen::Plain(Value::String(word))) = word else {
            return Err(format!("{name} without {tag}"));
        };
        variants.iter().find(|variant| variant.word == *word).ok_or(format!("no variant {word} of {name}"))
    }

    fn fields(
        &mut self,
        known: &[Field],
        nested: Option<&Nested>,
        fields: &[(&'static str, Seen)],
    ) -> Result<(), String> {
        let mut others = Vec::new();
        for (name, value) in fields {
            let Some(field) = known.iter().find(|field| field.name == *name) else {
                others.push((*name, value.clone()));
                continue;
            };
            self.ty(&field.ty, value).map_err(|wrong| format!("{name}: {wrong}"))?;
            if field.left_out && field.default.as_ref() == Some(&plain(value)) {
                return Err(format!("{name} is written though it is what it would be"));
            }
        }
        if let Some(field) =
            known.iter().find(|field| !field.left_out && !fields.iter().any(|(name, _)| *name == field.name))
        {
            return Err(format!("{} is missing", field.name));
        }
        match nested {
            None if others.is_empty() => Ok(()),
            None => Err(format!("unknown fields: {others:?}")),
            Some(nested) => {
                let Some(Shape::Tagged { tag, variants }) =
                    model().types.get(&nested.union).map(|ty| &ty.shape)
                else {
                    return Err(format!("{} is not tagged", nested.union));
                };
                let variant = self.tagged(&nested.union, tag, variants, &others)?;
                others.retain(|(name, _)| name != tag);
                self.fields(&variant.fields, None, &others)
            }
        }
    }

    fn ty(&mut self, ty: &Type, value: &Seen) -> Result<(), String> {
        match (ty, value) {
            (Type::Maybe(_), Seen::Plain(Value::Null)) => Ok(()),
            (Type::Maybe(of), value) => self.ty(of, value),
            (Type::Named(name), value) => self.named(name, value),
            (Type::Of(name, of), value) => {
                let before = self.open.replace((**of).clone());
                let result = self.named(name, value);
                self.open = before;
                result
            }
            (Type::Open, value) => {
                let ty = self.open.clone().ok_or("an open type of nothing".to_owned())?;
                self.ty(&ty, value)
            }
            (Type::Truth, Seen::Plain(Value::Bool(_))) => Ok(()),
            (Type::Whole, Seen::Plain(Value::Number(number))) if !number.is_f64() => Ok(()),
            (Type::Number, Seen::Plain(Value::Number(_))) => Ok(()),
            (Type::Text, Seen::Plain(Value::String(_))) => Ok(()),
            (Type::List(of), Seen::List(items)) => items.iter().try_for_each(|item| self.ty(of, item)),
            (Type::Tuple(types), Seen::List(items)) if types.len() == items.len() => {
                types.iter().zip(items).try_for_each(|(ty, item)| self.ty(ty, item))
            }
            (Type::Map(key, of), Seen::Map(entries)) => entries.iter().try_for_each(|(own, value)| {
                let own = if let Seen::Named(_, held) = own { held } else { own };
                self.ty(key, own)?;
                self.ty(of, value)
            }),
            _ => Err(format!("another type: {value:?}")),
        }
    }
}

/// A value as JSON.
fn plain(value: &Seen) -> Value {
    match value {
        Seen::Plain(value) => value.clone(),
        Seen::List(items) => items.iter().map(plain).collect(),
        Seen::Map(entries) => entries
            .iter()
            .map(|(key, value)| (plain(key).as_str().unwrap().to_owned(), plain(value)))
            .collect(),
        Seen::Struct(_, fields) => {
            fields.iter().map(|(key, value)| ((*key).to_owned(), plain(value))).collect()
        }
        Seen::Named(_, held) => plain(held),
        Seen::Keyed(_, key, held) => Value::Object([((*key).to_owned(), plain(held))].into_iter().collect()),
    }
}

#[test]
fn every_fact_is_as_it_is_described() {
    let mut checker = Checker::default();
    for info in Fact::KINDS {
        let line = format!("{{\"kind\":\"{}\",{}", info.kind, info.example.trim_start_matches('{'));
        let fact: Fact = serde_json::from_str(&line).unwrap();
        checker.is("Fact", &fact);
    }
    assert_eq!(
        checker.met.iter().filter(|(_, word)| Fact::KINDS.iter().any(|info| info.kind == word)).count(),
        Fact::KINDS.len()
    );
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// What the unit's book comes to on a day.
fn judge(checker: &mut Checker, book: &Book, on: Day) {
    let branch = book.as_of(on);
    let (first, last) = (on.minus_months(3), on.plus_months(3));
    let names = Names::of(&branch);
    checker.all("Finding", &branch.findings().told(names));
    checker.all("Duty", &branch.duties(first..=last).told(names));
    checker.all("Member", branch.members());
    checker.all("Group", branch.groups());
    checker.all("Formation", branch.formation());
    checker.all("Term", branch.terms());
    checker.all("Review", branch.reviews());
    checker.all("GroupReview", branch.group_reviews());
    checker.all("MeasureRecord", branch.measures());
    checker.all("Commendation", branch.commendations());
    checker.all("Revocation", branch.revocations());
    checker.all("CommitteeTerm", &branch.committee_term());
    checker.all("Development", branch.developments());
    checker.all("InDevelopment", &branch.in_development().collect::<Vec<_>>());
    checker.is("PublicationRules", &branch.publication(on));
    checker.all("Session", branch.sessions());
    checker.all("HelpCase", branch.help_cases());
    checker.all("Resolution", branch.resolutions());
    checker.all("SmallRecord", branch.small_activities());
    checker.all("Appraisal", branch.appraisals());
    checker.all("ModelPost", branch.model_posts());
    checker.all("TaskGroup", &branch.task_groups().map(|(group, _)| group).collect::<Vec<_>>());
    checker.all("Pair", branch.pairs());
    checker.all("Learner", branch.learners());
    checker.is("LearningNetwork", &branch.learning_network());
    checker.all("RightHeld", &branch.rights().told(names));
    checker.all("Matter", branch.matters());
    checker.all("DutyRecord", branch.duties_done());
    checker.all("SuggestionDay", branch.suggestion_days());
    checker.all("Note", branch.notes());
    checker.is("MatterFigures", &branch.suggestion_figures(first, on));
    checker.all("Figure", &branch.figures(first..=on));
    checker.is("FundsAccounts", &branch.funds());
    checker.is("Statement", &branch.statement(None, on.quarter()));
    checker.all("Spending", branch.spendings());
    checker.all("AccountsOpening", branch.accounts_opened());
    checker.all("PriorityPlace", &branch.priority());
    for member in branch.members() {
        checker.all("DuesAccount", &branch.dues(&member.id));
        checker.is("MeritAccount", &branch.merit_of(&member.id));
        checker.all("ServiceArchive", &branch.archive_of(&member.id));
        checker.all("Streak", &branch.streak_of(&member.id).map(|(streak, _)| streak));
    }
    for election in branch.elections() {
        checker.is("Election", &Election::of(&branch, election));
        checker.all("Candidature", &election.applicants);
        checker.all("Winner", &election.winners);
        for poll in election.polls() {
            checker.is("PollState", poll.state());
            checker.is("CountRules", &poll.rules());
            checker.all("Round", poll.rounds());
            let publication = branch.publication(election.called);
            poll.rounds()
                .iter()
                .for_each(|round| checker.is("PublishedRound", &round.published(publication, false)));
        }
    }
    for group in branch.groups() {
        checker.is("Decision", &branch.decide(&Question::WhoLeads { group: group.id.clone() }).told(names));
        for member in branch.members().take(6) {
            let (leader, member) = (member.id.clone(), member.id.clone());
            let asked = [
                Question::WhereIs { member: member.clone() },
                Question::MayVote { group: group.id.clone(), member: member.clone() },
                Question::MeritOwed { leader: leader.clone() },
                Question::MayBeCommended { leader: leader.clone(), year: on.year() - 1 },
                Question::MeasureOwed { leader },
                Question::MayBeSecretary { member: member.clone() },
                Question::DuesOwed { member: member.clone() },
                Question::NothingOverdue { bearer: Bearer::Member(member.clone()) },
                Question::MayAdvance { person: member },
            ];
            asked.iter().for_each(|question| checker.is("Decision", &branch.decide(question).told(names)));
        }
    }
    for election in branch.elections() {
        for applicant in &election.applicants {
            let (election, member) = (election.id.clone(), applicant.member.clone());
            checker.is(
                "Decision",
                &branch
                    .decide(&Question::MayApply { election: election.clone(), member: member.clone() })
                    .told(names),
            );
            checker.is(
                "Decision",
                &branch
                    .decide(&Question::Elected { election: election.clone(), member: member.clone() })
                    .told(names),
            );
            checker
                .is("Decision", &branch.decide(&Question::MayBeAppointed { election, member }).told(names));
        }
    }
    checker.all("PairProposal", &branch.propose_pairs(&PairPlan::default()).ok());
}

/// Groups formed of a roster, explained beside those there are.
fn form(checker: &mut Checker, roster: Vec<xiaozu::RosterMember>, today: &[xiaozu::FormedGroup]) {
    let plan = r#"
        [demands]
        together = [["li-wei", "wang-fang"]]
        [effort]
        starts = 1
        iterations = 2000
        [[wishes]]
        purpose = "balance"
        attribute = "age"
        [[wishes]]
        purpose = "stay"
    "#;
    for plan in [GroupingPlan::from_toml(plan).unwrap(), GroupingPlan::default()] {
        checker.is("GroupingPlan", &plan);
        checker.all("RosterMember", &roster);
        checker.all("FormedGroup", today);
        let Ok(problem) = GroupingProblem::new(plan, roster.clone()) else { continue };
        let formed = xiaozu::form_groups(&problem, &mut |_| ControlFlow::Continue(()));
        checker.is("Formed", &Formed::told(formed, &problem, Names::ids()));
        let told = problem
            .explain(today)
            .map(|told| Texted::<xiaozu::Explanation>::of(told, &problem, Names::ids()));
        checker.all("Explanation", &told.ok());
        checker.all("GroupingScore", &problem.score(today).ok());
        let told = problem
            .compare(today, today)
            .map(|told| Texted::<xiaozu::Comparison>::of(told, &problem, Names::ids()));
        checker.all("Comparison", &told.ok());
        let told = problem
            .place_newcomers(today)
            .map(|told| Texted::<xiaozu::Newcomers>::of(told, &problem, Names::ids()));
        checker.all("Newcomers", &told.ok());
    }
}

#[test]
fn what_is_judged_is_as_it_is_described() {
    let text = std::fs::read(root().unwrap().join("tests/books/unit.jsonl")).unwrap();
    let mut checker = Checker::default();
    for rules in [Rulebook::source(), Rulebook::statutes()] {
        let book = Book::read(&text, rules.clone()).unwrap();
        for on in ["2019-01-07", "2019-08-31", "2021-03-31", "2022-06-10"] {
            judge(&mut checker, &book, day(on));
            let branch = book.as_of(day(on));
            form(&mut checker, branch.grouping_roster(), &branch.formed_groups());
        }
        checker.all("Fact", &book.entries().iter().map(|entry| entry.fact).collect::<Vec<_>>());
        checker.is("GroupRules", &rules.groups);
        checker.is("ElectionRules", &rules.election);
        checker.is("CadenceRules", &rules.cadences);
        checker.is("CalendarRules", &rules.calendar);
        checker.is("DuesRules", &rules.dues);
        checker.is("HonourRules", &rules.honours);
        checker.is("CommitteeRules", &rules.committee);
        checker.is("DevelopmentRules", &rules.development);
        checker.all("ClauseInfo", rules.clauses());
        checker.all("Excuse", rules.excuses());
        checker.all("Lint", &rules.lint());
    }
    cases(&mut checker);
    // A check that meets little would prove little.
    let points = checker.met.iter().filter(|(name, _)| name.ends_with("Point")).count();
    assert!(checker.met.len() > 300 && points > 80, "{}, {points}: {:?}", checker.met.len(), checker.met);
}

/// What is judged in the cases.
fn cases(checker: &mut Checker) {
    for file in std::fs::read_dir(root().unwrap().join("tests/cases")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let case: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let (Some(entries), Some(asks)) = (case["entries"].as_array(), case["asks"].as_array()) else {
            continue;
        };
        let rules = match &case["rulebook"] {
            Value::String(name) if name == "statutes" => Rulebook::statutes(),
            Value::String(_) => Rulebook::source(),
            own => std::sync::Arc::new(Rulebook::from_json(&own.to_string()).unwrap()),
        };
        let lines =
            entries.iter().fold("{\"format\":\"xiaozu\",\"version\":1}\n".to_owned(), |lines, entry| {
                lines + &format!("{entry}\n")
            });
        let Ok(book) = Book::read(lines.as_bytes(), rules) else { continue };
        let days: BTreeSet<Day> = asks.iter().map(|ask| day(ask["as_of"].as_str().unwrap())).collect();
        days.iter().for_each(|on| judge(checker, &book, *on));
        for ask in asks {
            let on = day(ask["as_of"].as_str().unwrap());
            if let Some(question) = ask.get("question") {
                let question: Question = serde_json::from_value(question.clone()).unwrap();
                let branch = book.as_of(on);
                checker.is("Decision", &branch.decide(&question).told(Names::of(&branch)));
            }
        }
    }
}

#[test]
fn what_is_generated_is_up_to_date() {
    for (name, text) in files(model()).unwrap() {
        let path = root().unwrap().join(&name);
        assert!(
            std::fs::read_to_string(&path).is_ok_and(|there| there == text),
            "{name} is not up to date: run `cargo xtask generate`"
        );
    }
}
