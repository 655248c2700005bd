//! The types of the package, by the names `types.ts` gives them.

use wasm_bindgen::prelude::*;

use xiaozu_plain::Texted;

use crate::value::Typed;

/// Types of values, each with what TypeScript calls it and a list of it.
macro_rules! typed {
    ($($rust:ty = $one:literal $many:literal;)+) => {
        $(const _: () = {
            #[wasm_bindgen]
            extern "C" {
                #[wasm_bindgen(typescript_type = $one)]
                pub type One;
                #[wasm_bindgen(typescript_type = $many)]
                pub type Many;
            }

            impl Typed for $rust {
                type Js = One;
                type List = Many;
            }
        };)+

        #[wasm_bindgen(typescript_custom_section)]
        const IMPORTS: &'static str = concat!(
            "import type { ", $($one, ", ",)+ "} from \"./types.js\";\n",
            "import type { Draft, Entry, FactKind, Progress, SpanLike } from \"./entry.js\";\n",
        );
    };
}

typed! {
    xiaozu::AccountsOpening = "AccountsOpening" "AccountsOpening[]";
    xiaozu::AppliedYears = "AppliedYears" "AppliedYears[]";
    xiaozu::Appraisal = "Appraisal" "Appraisal[]";
    xiaozu::Ballots = "Ballots" "Ballots[]";
    xiaozu::Bearer = "Bearer" "Bearer[]";
    xiaozu::Bilingual = "Bilingual" "Bilingual[]";
    xiaozu::Clause = "Clause" "Clause[]";
    xiaozu::ClauseInfo = "ClauseInfo" "ClauseInfo[]";
    xiaozu::Commendation = "Commendation" "Commendation[]";
    xiaozu::CommendedYear = "CommendedYear" "CommendedYear[]";
    xiaozu::CommitteeTerm = "CommitteeTerm" "CommitteeTerm[]";
    xiaozu::CountRules = "CountRules" "CountRules[]";
    xiaozu::Day = "Day" "Day[]";
    xiaozu::Development = "Development" "Development[]";
    xiaozu::DuesAccount = "DuesAccount" "DuesAccount[]";
    xiaozu::DutyRecord = "DutyRecord" "DutyRecord[]";
    xiaozu::ElectionId = "ElectionId" "ElectionId[]";
    xiaozu::Excuse = "Excuse" "Excuse[]";
    xiaozu::Fact = "Fact" "Fact[]";
    xiaozu::Figure = "Figure" "Figure[]";
    xiaozu::Formation = "Formation" "Formation[]";
    xiaozu::FormationId = "FormationId" "FormationId[]";
    xiaozu::FormedGroup = "FormedGroup" "FormedGroup[]";
    xiaozu::FundsAccounts = "FundsAccounts" "FundsAccounts[]";
    xiaozu::Group = "Group" "Group[]";
    xiaozu::GroupId = "GroupId" "GroupId[]";
    xiaozu::GroupReview = "GroupReview" "GroupReview[]";
    xiaozu::GroupingPlan = "GroupingPlan" "GroupingPlan[]";
    xiaozu::GroupingScore = "GroupingScore" "GroupingScore[]";
    xiaozu::HelpCase = "HelpCase" "HelpCase[]";
    xiaozu::InDevelopment = "InDevelopment" "InDevelopment[]";
    xiaozu::Indicator = "Indicator" "Indicator[]";
    xiaozu::Lang = "Lang" "Lang[]";
    xiaozu::Learner = "Learner" "Learner[]";
    xiaozu::LearningNetwork = "LearningNetwork" "LearningNetwork[]";
    xiaozu::Lint = "Lint" "Lint[]";
    xiaozu::MadeUpRecord = "MadeUpRecord" "MadeUpRecord[]";
    xiaozu::Matter = "Matter" "Matter[]";
    xiaozu::MatterFigures = "MatterFigures" "MatterFigures[]";
    xiaozu::MatterId = "MatterId" "MatterId[]";
    xiaozu::MeasureRecord = "MeasureRecord" "MeasureRecord[]";
    xiaozu::Member = "Member" "Member[]";
    xiaozu::MemberId = "MemberId" "MemberId[]";
    xiaozu::MeritAccount = "MeritAccount" "MeritAccount[]";
    xiaozu::MeritRules = "MeritRules" "MeritRules[]";
    xiaozu::ModelPost = "ModelPost" "ModelPost[]";
    xiaozu::Note = "Note" "Note[]";
    xiaozu::Pair = "Pair" "Pair[]";
    xiaozu::PairPerson = "PairPerson" "PairPerson[]";
    xiaozu::PairPlan = "PairPlan" "PairPlan[]";
    xiaozu::PairProposal = "PairProposal" "PairProposal[]";
    xiaozu::Pairing = "Pairing" "Pairing[]";
    xiaozu::PollState = "PollState" "PollState[]";
    xiaozu::PriorityPlace = "PriorityPlace" "PriorityPlace[]";
    xiaozu::PublicationRules = "PublicationRules" "PublicationRules[]";
    xiaozu::Quarter = "Quarter" "Quarter[]";
    xiaozu::Question = "Question" "Question[]";
    xiaozu::Resolution = "Resolution" "Resolution[]";
    xiaozu::Review = "Review" "Review[]";
    xiaozu::Revocation = "Revocation" "Revocation[]";
    xiaozu::RosterMember = "RosterMember" "RosterMember[]";
    xiaozu::Round = "Round" "Round[]";
    xiaozu::Seat = "Seat" "Seat[]";
    xiaozu::Seq = "Seq" "Seq[]";
    xiaozu::ServiceArchive = "ServiceArchive" "ServiceArchive[]";
    xiaozu::Session = "Session" "Session[]";
    xiaozu::SessionId = "SessionId" "SessionId[]";
    xiaozu::SmallRecord = "SmallRecord" "SmallRecord[]";
    xiaozu::Spending = "Spending" "Spending[]";
    xiaozu::Standards = "Standards" "Standards[]";
    xiaozu::Statement = "Statement" "Statement[]";
    xiaozu::Streak = "Streak" "Streak[]";
    xiaozu::StreakState = "StreakState" "StreakState[]";
    xiaozu::SuggestionDay = "SuggestionDay" "SuggestionDay[]";
    xiaozu::TaskGroup = "TaskGroup" "TaskGroup[]";
    xiaozu::TaskGroupState = "TaskGroupState" "TaskGroupState[]";
    xiaozu::Term = "Term" "Term[]";
    xiaozu::Text = "Text" "Text[]";
    xiaozu::Threshold = "Threshold" "Threshold[]";
    xiaozu_plain::Decision = "Decision" "Decision[]";
    xiaozu_plain::Duty = "Duty" "Duty[]";
    xiaozu_plain::Election = "Election" "Election[]";
    xiaozu_plain::Finding = "Finding" "Finding[]";
    xiaozu_plain::Formed = "Formed" "Formed[]";
    xiaozu_plain::Proposal = "Proposal" "Proposal[]";
    xiaozu_plain::Recorded = "Recorded" "Recorded[]";
    xiaozu_plain::RightHeld = "RightHeld" "RightHeld[]";
    Texted<xiaozu::Change> = "Change" "Change[]";
    Texted<xiaozu::Comparison> = "Comparison" "Comparison[]";
    Texted<xiaozu::Explanation> = "Explanation" "Explanation[]";
    Texted<xiaozu::Frontier> = "Frontier" "Frontier[]";
    Texted<xiaozu::Newcomers> = "Newcomers" "Newcomers[]";
}

/// Types that stand for themselves.
macro_rules! own {
    ($($name:ident = $ts:literal;)+) => {
        #[wasm_bindgen]
        extern "C" {$(
            #[doc = $ts]
            #[wasm_bindgen(typescript_type = $ts)]
            pub type $name;
        )+}
    };
}

#[wasm_bindgen(typescript_custom_section)]
const SEARCH: &'static str = r"/** What a search for groups is told. */
export interface SearchOptions {
    /** Called a few times a second with how far the search is; where it returns false, it stops with what it has. */
    onProgress?: (progress: Progress) => boolean | void;
    /** Gives the search up. */
    signal?: AbortSignal;
}
";

own! {
    Span = "SpanLike";
    BookText = "string | Uint8Array | ArrayBuffer";
    Drafts = "Draft | readonly Draft[]";
    Lines = "readonly Draft[]";
    MaybeEntry = "Entry | undefined";
    Entries = "Entry[]";
    EntryIterator = "IterableIterator<Entry>";
    FactKinds = "FactKind[]";
    Asked = "Question | string";
    Plan = "GroupingPlan | string";
    Roster = "readonly RosterMember[]";
    Groups = "readonly FormedGroup[]";
    Field = "readonly MemberId[]";
    Ids = "MemberId[]";
    Committee = "[Member, Seat][]";
    TaskGroups = "[TaskGroup, TaskGroupState][]";
    LatestStreak = "[Streak, StreakState] | undefined";
    ReportsReceived = "[MemberId, Day, Seq][]";
    Days = "[Day, Day]";
    Plain = "object";
    Assessments = "Readonly<Record<MemberId, Standards>>";
    People = "readonly PairPerson[]";
    Years = "readonly CommendedYear[]";
    StrikeOptions = "{ on: Day; by: string; reason: string }";
    CalendarOptions = "{ domain: string; bearer?: Bearer }";
    PromisedFormed = "Promise<Formed>";
    PromisedFrontier = "Promise<Frontier>";
    PairingOptions = "{ subject: string; until?: Day }";
    PollOptions = "{ seats: number; rules: CountRules }";
    RoundOptions = "{ shouldAttend: number; present: number; mayStand?: readonly MemberId[] }";
    PackedRoundOptions = "{ shouldAttend: number; present: number }";
    RecommendOptions = "{ present: number; majority: Threshold; votes: Readonly<Record<MemberId, number>> }";
    MeritOptions = "{ rules: MeritRules; asOf: Day; applications?: readonly AppliedYears[] }";
}
