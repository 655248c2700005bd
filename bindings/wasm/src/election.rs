//! A poll that stands alone, and the stages of an election as types (1.2a, 1.2d).

use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::Uint32Array;
use serde::Deserialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use xiaozu::{
    Ballots, CountRules, MemberId, PackedBallots, PollState, Procedure, Round, Sitting, Standards, Threshold,
};

use crate::error::OrThrow;
use crate::types::{
    Assessments, Field, Ids, PackedRoundOptions, PollOptions, RecommendOptions, RoundOptions,
};
use crate::value::{Checked, Js, List, all, array, data, out, plain, written};

fn ids(members: &[MemberId]) -> Ids {
    plain(members).unchecked_into()
}

#[derive(Deserialize)]
struct Held {
    seats: u32,
    rules: CountRules,
}

/// How a round is held: who may be written in is given, or anybody may.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RoundHeld {
    should_attend: u32,
    present: u32,
    may_stand: Option<Vec<MemberId>>,
}

impl RoundHeld {
    fn with<T>(&self, ballots: &Ballots, count: impl FnOnce(&Sitting<'_>) -> T) -> T {
        let may_stand = |id: &MemberId| self.may_stand.as_ref().is_none_or(|list| list.contains(id));
        let Self { should_attend, present, .. } = *self;
        count(&Sitting { should_attend, present, ballots, may_stand: &may_stand })
    }
}

/// A poll in rounds: it says who is elected, and among whom the next round is held.
#[wasm_bindgen]
pub struct Poll(RefCell<xiaozu::Poll>);

#[wasm_bindgen]
impl Poll {
    /// A poll among `field` for so many seats; the rules are those of `Rulebook.countRules`.
    #[wasm_bindgen(constructor)]
    pub fn new(field: &Field, options: &PollOptions) -> Checked<Self> {
        let Held { seats, rules } = data(options)?;
        Ok(Self(RefCell::new(xiaozu::Poll::new(data(field)?, seats, rules))))
    }

    /// Holds a round. Those who may be written in can be listed in `mayStand`; without it, anybody may.
    ///
    /// Throws `CountError` when the poll is over, or a ballot marks somebody who is no candidate.
    pub fn round(&self, ballots: &Js<Ballots>, options: &RoundOptions) -> Checked<Js<Round>> {
        let (ballots, held): (Ballots, RoundHeld) = (data(ballots)?, data(options)?);
        held.with(&ballots, |sitting| self.0.borrow_mut().round(sitting).or_throw().map(out))
    }

    /// Holds a round with ballots of a large electorate, a number each: two bits a candidate, the first of the field
    /// in the lowest: 0 nothing marked, 1 for, 2 against, 3 both (spoiled). 16 candidates at most, no write-ins.
    ///
    /// Throws `CountError` when the poll is over, or a ballot marks a place past the last candidate.
    #[wasm_bindgen(js_name = roundPacked)]
    pub fn round_packed(&self, ballots: &Uint32Array, options: &PackedRoundOptions) -> Checked<Js<Round>> {
        let RoundHeld { should_attend, present, .. } = data(options)?;
        let ballots: &Uint32Array = array(ballots, "Uint32Array")?;
        let mut poll = self.0.borrow_mut();
        let ballots = PackedBallots::from_words(poll.field().to_vec(), ballots.to_vec()).or_throw()?;
        let sitting = Sitting { should_attend, present, ballots: &ballots, may_stand: &|_| true };
        poll.round(&sitting).or_throw().map(out)
    }

    /// Records the lot that was drawn among the tied.
    ///
    /// Throws `CountError` when the winner is not among them.
    pub fn draw(&self, winner: &Js<MemberId>) -> Checked<()> {
        let winner = written(winner)?;
        self.0.borrow_mut().draw(&winner).or_throw()
    }

    /// The candidates of the next round.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn field(&self) -> Ids {
        ids(self.0.borrow().field())
    }

    /// Those elected so far.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn elected(&self) -> Ids {
        ids(self.0.borrow().elected())
    }

    /// Seats still vacant.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn vacant(&self) -> u32 {
        self.0.borrow().vacant()
    }

    /// Whether the next round is a run-off.
    #[wasm_bindgen(getter, js_name = isRunOff)]
    #[must_use]
    pub fn is_run_off(&self) -> bool {
        self.0.borrow().is_run_off()
    }

    /// Where it stands.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn state(&self) -> Js<PollState> {
        out(self.0.borrow().state())
    }

    /// The rounds held, with their full counts.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn rounds(&self) -> List<Round> {
        all(self.0.borrow().rounds())
    }
}

/// Stage one of an election: members apply.
#[wasm_bindgen]
pub struct Applications(xiaozu::Applications);

#[derive(Deserialize)]
struct Recommending {
    present: u32,
    majority: Threshold,
    votes: BTreeMap<MemberId, u32>,
}

#[wasm_bindgen]
impl Applications {
    /// Opens applications for so many seats.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "number")] seats: &JsValue) -> Checked<Self> {
        data(seats).map(|seats| Self(Procedure::open(seats)))
    }

    /// The same with a member's application; a second one changes nothing.
    pub fn apply(&self, member: &Js<MemberId>) -> Checked<Self> {
        Ok(Self(self.0.clone().apply(written(member)?)))
    }

    /// Those who applied.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn applicants(&self) -> Ids {
        ids(self.0.applicants())
    }

    /// Stage two: the meeting of `present` recommends; `votes` has each applicant's count.
    pub fn recommend(&self, options: &RecommendOptions) -> Checked<Candidates> {
        let Recommending { present, majority, votes } = data(options)?;
        let votes = |id: &MemberId| votes.get(id).copied().unwrap_or(0);
        Ok(Candidates(self.0.clone().recommend(present, majority, votes)))
    }
}

/// Stage two is over: there are candidates, or none.
#[wasm_bindgen]
pub struct Candidates(xiaozu::Candidates);

#[wasm_bindgen]
impl Candidates {
    /// The candidates.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn field(&self) -> Ids {
        ids(self.0.field())
    }

    /// Stage three: a poll in rounds.
    pub fn poll(&self, rules: &Js<CountRules>) -> Checked<Polling> {
        Ok(Polling(self.0.clone().poll(data(rules)?)))
    }
}

/// Stage three: rounds are held.
#[wasm_bindgen]
pub struct Polling(xiaozu::Polling);

#[wasm_bindgen]
impl Polling {
    /// The same after another round.
    ///
    /// Throws `CountError` when the poll is over, or a ballot marks somebody who is no candidate.
    pub fn round(&self, ballots: &Js<Ballots>, options: &RoundOptions) -> Checked<Self> {
        let (ballots, held): (Ballots, RoundHeld) = (data(ballots)?, data(options)?);
        held.with(&ballots, |sitting| self.0.clone().round(sitting)).or_throw().map(Self)
    }

    /// The round held last.
    #[wasm_bindgen(getter, js_name = lastRound)]
    #[must_use]
    pub fn last_round(&self) -> Option<Js<Round>> {
        self.0.last_round().map(out)
    }

    /// Stage four, once every seat is filled; undefined before that.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn elected(&self) -> Option<Elected> {
        self.0.clone().elected().map(Elected)
    }
}

/// Stage three is over: there are winners.
#[wasm_bindgen]
pub struct Elected(xiaozu::Elected);

#[wasm_bindgen]
impl Elected {
    /// The winners.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn winners(&self) -> Ids {
        ids(self.0.winners())
    }

    /// Stage four: those winners who meet all four standards may be appointed; whoever is not assessed may not.
    pub fn assess(&self, standards: &Assessments) -> Checked<Ids> {
        let standards: BTreeMap<MemberId, Standards> = data(standards)?;
        let winners = self.0.winners().iter();
        let met = |id: &&MemberId| standards.get(*id).is_some_and(|judged| judged.all_met());
        let met: Vec<MemberId> = winners.filter(met).cloned().collect();
        Ok(ids(&met))
    }
}
