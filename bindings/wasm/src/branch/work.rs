//! What a branch does: matters raised, sessions, money, registers.

use wasm_bindgen::prelude::*;
use xiaozu::{
    AccountsOpening, DuesAccount, DutyRecord, FundsAccounts, GroupId, HelpCase, MadeUpRecord, Matter,
    MatterFigures, MatterId, MemberId, ModelPost, Note, Quarter, Resolution, Session, SessionId, SmallRecord,
    Spending, Statement, SuggestionDay,
};

use super::Branch;
use crate::types::{ReportsReceived, Span, TaskGroups};
use crate::value::{self, Checked, Js, List, all, list, out, written};

#[wasm_bindgen]
impl Branch {
    /// Everything that was raised and may await an answer, in order.
    #[must_use]
    pub fn matters(&self) -> List<Matter> {
        all(self.0.matters())
    }

    /// A matter.
    pub fn matter(&self, id: &Js<MatterId>) -> Checked<Option<Js<Matter>>> {
        Ok(self.0.matter(&written(id)?).map(out))
    }

    /// The register of duties done, in order (2.0).
    #[wasm_bindgen(js_name = dutiesDone)]
    #[must_use]
    pub fn duties_done(&self) -> List<DutyRecord> {
        all(self.0.duties_done())
    }

    /// The suggestions given in a span of days.
    pub fn suggestions(&self, span: &Span) -> Checked<List<Matter>> {
        let span = value::span(span)?;
        Ok(all(self.0.suggestions(*span.start(), *span.end())))
    }

    /// How many suggestions were given, answered and closed in a span of days (2.2c).
    #[wasm_bindgen(js_name = suggestionFigures)]
    pub fn suggestion_figures(&self, span: &Span) -> Checked<Js<MatterFigures>> {
        let span = value::span(span)?;
        Ok(out(&self.0.suggestion_figures(*span.start(), *span.end())))
    }

    /// The suggestion days held, in order.
    #[wasm_bindgen(js_name = suggestionDays)]
    #[must_use]
    pub fn suggestion_days(&self) -> List<SuggestionDay> {
        all(self.0.suggestion_days())
    }

    /// The ledger of problems, in order.
    #[must_use]
    pub fn ledger(&self) -> List<Matter> {
        all(self.0.ledger())
    }

    /// Praise and what was made known, in order.
    #[must_use]
    pub fn notes(&self) -> List<Note> {
        all(self.0.notes())
    }

    /// Sessions and tests, in order.
    #[must_use]
    pub fn sessions(&self) -> List<Session> {
        all(self.0.sessions())
    }

    /// A session or test.
    pub fn session(&self, id: &Js<SessionId>) -> Checked<Option<Js<Session>>> {
        Ok(self.0.session(&written(id)?).map(out))
    }

    /// Who made a session up, in order.
    #[wasm_bindgen(js_name = madeUp)]
    pub fn made_up(&self, session: &Js<SessionId>) -> Checked<List<MadeUpRecord>> {
        Ok(all(self.0.made_up(&written(session)?)))
    }

    /// The help after poor tests, in order.
    #[wasm_bindgen(js_name = helpCases)]
    #[must_use]
    pub fn help_cases(&self) -> List<HelpCase> {
        all(self.0.help_cases())
    }

    /// The resolutions of the members' meeting, in order.
    #[must_use]
    pub fn resolutions(&self) -> List<Resolution> {
        all(self.0.resolutions())
    }

    /// Small activities, in order (2.3c).
    #[wasm_bindgen(js_name = smallActivities)]
    #[must_use]
    pub fn small_activities(&self) -> List<SmallRecord> {
        all(self.0.small_activities())
    }

    /// The groups' funds, in fen (2.3d).
    #[must_use]
    pub fn funds(&self) -> Js<FundsAccounts> {
        out(&self.0.funds())
    }

    /// What was spent, in order.
    #[must_use]
    pub fn spendings(&self) -> List<Spending> {
        all(self.0.spendings())
    }

    /// When accounts were opened to the groups, in order.
    #[wasm_bindgen(js_name = accountsOpened)]
    #[must_use]
    pub fn accounts_opened(&self) -> List<AccountsOpening> {
        all(self.0.accounts_opened())
    }

    /// A member's dues, in fen; undefined for somebody the book does not know.
    pub fn dues(&self, member: &Js<MemberId>) -> Checked<Option<Js<DuesAccount>>> {
        Ok(self.0.dues(&written(member)?).map(out))
    }

    /// Model posts, in order (4.2b).
    #[wasm_bindgen(js_name = modelPosts)]
    #[must_use]
    pub fn model_posts(&self) -> List<ModelPost> {
        all(self.0.model_posts())
    }

    /// Whose personal report was received, on which day, by which entry. Never what it says.
    #[wasm_bindgen(js_name = reportsReceived)]
    #[must_use]
    pub fn reports_received(&self) -> ReportsReceived {
        list(self.0.reports_received()).unchecked_into()
    }

    /// What a statement of account of a quarter (`2021-Q3`) should say; of all groups together without `group`.
    pub fn statement(&self, quarter: &Js<Quarter>, group: Option<Js<GroupId>>) -> Checked<Js<Statement>> {
        let group = group.map(|group| written::<GroupId>(&group)).transpose()?;
        Ok(out(self.0.statement(group.as_ref(), written(quarter)?)))
    }

    /// Task groups, in order, each with its state (4.2c).
    #[wasm_bindgen(js_name = taskGroups)]
    #[must_use]
    pub fn task_groups(&self) -> TaskGroups {
        list(self.0.task_groups()).unchecked_into()
    }
}
