//! `GroupingProblem`: forming groups (1.1).

use std::rc::Rc;

use js_sys::futures::future_to_promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use xiaozu::{
    Change, Comparison, Explanation, FormedGroup, Forming, GroupingPlan, GroupingScore, MemberId, Names,
    Newcomers, RosterMember, Start,
};
use xiaozu_plain::{Formed, Texted};

use crate::error::OrThrow;
use crate::search::{Search, SearchOptions};
use crate::types::{Groups, Plan, PromisedFormed, PromisedFrontier, Roster};
use crate::value::{Checked, Js, List, all, data, json, out, plain, text, written};

/// A plan and a roster, checked against each other: what groups are formed from.
///
/// A plan is an object, or TOML. In the texts, people and groups are named by their ids; `Branch.groupingProblem`
/// makes a problem that knows their names.
#[wasm_bindgen]
pub struct GroupingProblem(Rc<Named>);

struct Named {
    problem: xiaozu::GroupingProblem,
    branch: Option<xiaozu::Branch>,
}

impl Named {
    fn names(&self) -> Names<'_> {
        self.branch.as_ref().map_or_else(Names::ids, Names::of)
    }

    async fn form(&self, mut search: Search) -> Checked<JsValue> {
        let forming = Forming::new(&self.problem);
        let mut starts: Vec<Start> = Vec::new();
        search.check()?;
        for number in 0..forming.starts() {
            if starts.iter().any(|start| forming.settles(start, number)) {
                continue;
            }
            starts.push(forming.start(number, &mut |now| search.control(now)));
            search.rest().await?;
            if starts.last().is_some_and(Start::was_stopped) {
                break;
            }
        }
        let formed = forming.finish(starts, &mut |now| search.control(now));
        search.check()?;
        Ok(plain(&Formed::told(formed, &self.problem, self.names())))
    }

    async fn frontier(&self, today: Vec<FormedGroup>, mut search: Search) -> Checked<JsValue> {
        search.rest().await?;
        let frontier = self.problem.frontier(&today, &mut |now| search.control(now)).or_throw()?;
        search.check()?;
        Ok(plain(&Texted::<xiaozu::Frontier>::of(frontier, &self.problem, self.names())))
    }
}

impl GroupingProblem {
    pub(crate) fn of(
        plan: &Plan,
        roster: Vec<RosterMember>,
        branch: Option<xiaozu::Branch>,
    ) -> Checked<Self> {
        let plan = if plan.is_string() {
            GroupingPlan::from_toml(&text(plan)?).or_throw()?
        } else {
            GroupingPlan::from_json(&json(plan)?).or_throw()?
        };
        let problem = xiaozu::GroupingProblem::new(plan, roster).or_throw()?;
        Ok(Self(Rc::new(Named { problem, branch })))
    }

    pub(crate) fn core(&self) -> &xiaozu::GroupingProblem {
        &self.0.problem
    }
}

#[wasm_bindgen]
impl GroupingProblem {
    /// Throws `PlanError` with everything that is wrong with the plan or the roster.
    #[wasm_bindgen(constructor)]
    pub fn new(plan: &Plan, roster: &Roster) -> Checked<Self> {
        Self::of(plan, data(roster)?, None)
    }

    /// The plan.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn plan(&self) -> Js<GroupingPlan> {
        out(self.core().plan())
    }

    /// The roster.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn roster(&self) -> List<RosterMember> {
        all(self.core().roster())
    }

    /// Forms groups: `found` with a bound on what is possible, `infeasible` with the demands that contradict each
    /// other, or `undecided`. The same problem gives the same groups on every machine.
    ///
    /// `onProgress` is called a few times a second; where it returns false the search stops with what it has.
    /// `signal` gives the search up: the promise is rejected with its reason. The search rests between its starts, so
    /// that the signal is seen; a page that must not wait for one runs it in a worker (`xiaozu/worker`).
    pub fn form(&self, options: Option<SearchOptions>) -> Checked<PromisedFormed> {
        let (search, named) = (Search::new(options.as_ref())?, self.0.clone());
        Ok(future_to_promise(async move { named.form(search).await }).unchecked_into())
    }

    /// The points that groups lose, by wish.
    ///
    /// Throws `PlanError` when the groups are no partition of the roster.
    pub fn score(&self, groups: &Groups) -> Checked<Js<GroupingScore>> {
        let groups: Vec<FormedGroup> = data(groups)?;
        self.core().score(&groups).or_throw().map(out)
    }

    /// Why groups are as they are: sizes, demands, wishes, every member's place, the best changes not made.
    ///
    /// Throws `PlanError` when the groups are no partition of the roster.
    pub fn explain(&self, groups: &Groups) -> Checked<Js<Texted<Explanation>>> {
        let groups: Vec<FormedGroup> = data(groups)?;
        let explanation = self.core().explain(&groups).or_throw()?;
        Ok(out(Texted::<Explanation>::of(explanation, self.core(), self.0.names())))
    }

    /// Where else a member could be, and what it would cost, the cheapest first.
    ///
    /// Throws `PlanError` when the groups are no partition of the roster, or the member is not on it.
    pub fn alternatives(&self, groups: &Groups, member: &Js<MemberId>) -> Checked<List<Texted<Change>>> {
        let groups: Vec<FormedGroup> = data(groups)?;
        let changes = self.core().alternatives(&groups, &written(member)?).or_throw()?;
        let told = |change| Texted::<Change>::of(change, self.core(), self.0.names());
        Ok(all(changes.into_iter().map(told)))
    }

    /// Two partitions of the roster side by side.
    ///
    /// Throws `PlanError` when either is no partition of the roster.
    pub fn compare(&self, today: &Groups, proposed: &Groups) -> Checked<Js<Texted<Comparison>>> {
        let (today, proposed): (Vec<FormedGroup>, Vec<FormedGroup>) = (data(today)?, data(proposed)?);
        let comparison = self.core().compare(&today, &proposed).or_throw()?;
        Ok(out(Texted::<Comparison>::of(comparison, self.core(), self.0.names())))
    }

    /// From today's groups to the best ones by as few moves as can be: what each number of moves can win.
    /// `onProgress` works as in `form`; `signal` is seen before and after the search.
    ///
    /// Rejects with `PlanError` when the groups are no partition of the roster, or their number is not allowed.
    pub fn frontier(&self, today: &Groups, options: Option<SearchOptions>) -> Checked<PromisedFrontier> {
        let (today, search) = (data(today)?, Search::new(options.as_ref())?);
        let named = self.0.clone();
        Ok(future_to_promise(async move { named.frontier(today, search).await }).unchecked_into())
    }

    /// The same plan with people who come anew.
    ///
    /// Throws `PlanError` with everything that is wrong with them.
    #[wasm_bindgen(js_name = withNewcomers)]
    pub fn with_newcomers(&self, newcomers: &Roster) -> Checked<Self> {
        let newcomers: Vec<RosterMember> = data(newcomers)?;
        let problem = self.core().with_newcomers(&newcomers).or_throw()?;
        Ok(Self(Rc::new(Named { problem, branch: self.0.branch.clone() })))
    }

    /// The best places for those who are on the roster and in none of today's groups; nobody else moves.
    ///
    /// Throws `PlanError` when the groups are wrong.
    #[wasm_bindgen(js_name = placeNewcomers)]
    pub fn place_newcomers(&self, today: &Groups) -> Checked<Js<Texted<Newcomers>>> {
        let today: Vec<FormedGroup> = data(today)?;
        let newcomers = self.core().place_newcomers(&today).or_throw()?;
        Ok(out(Texted::<Newcomers>::of(newcomers, self.core(), self.0.names())))
    }
}
