use serde::{Deserialize, Serialize};

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $key:literal,)+) => {
        /// What the library can judge. A rulebook says which of these it asks for, and by which clause.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Rule {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its key in a rulebook's table of rules.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }
        }
    };
}

rules! {
    /// Committee members are spread over the groups as evenly as the numbers allow.
    OfficersSpread = "officers_spread",
    /// Every member is in exactly one group.
    InOneGroup = "in_one_group",
    /// Every group has a leader.
    GroupLed = "group_led",
    /// Groups are neither too small nor too unequal.
    GroupSize = "group_size",
    /// A placement names the plan it follows.
    PlacementByPlan = "placement_by_plan",
    /// A formation keeps the demands of its own plan, and states the score the plan gives it.
    PlanKept = "plan_kept",
    /// A leader who is a cadre is a committee member.
    CadreOnCommittee = "cadre_on_committee",
    /// A leader comes to office by a lawful route.
    LeaderRoute = "leader_route",
    /// Who may apply and stand.
    Candidacy = "candidacy",
    /// Who may vote.
    Voting = "voting",
    /// More candidates than seats.
    Contested = "contested",
    /// Winners are assessed by the four standards, in time.
    Assessment = "assessment",
    /// Letter, card and archive of a leader.
    Papers = "papers",
    /// Groups and leaders are reviewed every quarter.
    QuarterlyReview = "quarterly_review",
    /// Weak work brings a reminder and help.
    Reminder = "reminder",
    /// Unfit work brings severe criticism.
    Criticism = "criticism",
    /// Serious problems bring an admonition.
    Admonition = "admonition",
    /// Grave problems, and no improvement, bring removal.
    Removal = "removal",
    /// Who may be commended as an excellent leader.
    Commendation = "commendation",
    /// Leaders are commended once a year, or "none" is recorded.
    YearlyCommendation = "yearly_commendation",
    /// Excellent years in a row bring a merit application.
    Merit = "merit",
    /// Good leaders come first.
    Priority = "priority",
    /// Nobody becomes secretary or deputy without having led a group.
    Experience = "experience",
    /// A secretary has been in the Party for some time.
    PartyStanding = "party_standing",
    /// A group nominates people for membership.
    RightToNominate = "right_to_nominate",
    /// A group gives the first rating in the members' appraisal.
    RightToRate = "right_to_rate",
    /// A group recommends for merit awards.
    RightToRecommend = "right_to_recommend",
    /// A group has a say on sensitive matters.
    RightToSpeak = "right_to_speak",
    /// A leader sits in on committee meetings.
    RightToSitIn = "right_to_sit_in",
    /// A group advises on branch decisions.
    RightToAdvise = "right_to_advise",
    /// A group spends its funds.
    RightToSpend = "right_to_spend",
    /// A group supervises committee members.
    RightToSupervise = "right_to_supervise",
    /// Suggestions are answered.
    Suggestions = "suggestions",
    /// A leader who meets resistance gets support from the secretaries.
    Support = "support",
    /// Questions on funds are answered.
    FundsQuestions = "funds_questions",
    /// Nobody who speaks up about somebody is hit by that person soon after.
    Reprisal = "reprisal",
    /// Problems of suggestion days go into one ledger and are closed there.
    Ledger = "ledger",
    /// Who of those entitled stood.
    Participation = "participation",
    /// Leaders, committee and backbone largely coincide.
    Overlap = "overlap",
    /// A group spends its own funds, of the year, within the balance, with its leader's approval.
    FundsKept = "funds_kept",
    /// An opened statement of account is what the entries add up to.
    AccountsTrue = "accounts_true",
    /// Dues on a wage are paid as the table says.
    DuesPaid = "dues_paid",
    /// Dues on a pension are paid as the table says.
    PensionDues = "pension_dues",
    /// Dues of a fixed amount, and those of farmers, are paid as the table says.
    FixedDues = "fixed_dues",
    /// Months without dues in a row are discussed at the members' meeting.
    DuesLapsed = "dues_lapsed",
    /// Every leader gets a demonstration training.
    DemonstrationTraining = "demonstration_training",
    /// Every leader gets a themed training.
    ThemedTraining = "themed_training",
    /// The leaders meet.
    LeadersMeeting = "leaders_meeting",
    /// Every leader is tested.
    Test = "test",
    /// Every group has its half-day.
    GroupActivity = "group_activity",
    /// The committee meets.
    CommitteeMeeting = "committee_meeting",
    /// Leaders who are no committee members sit in on the committee.
    LeadersSitIn = "leaders_sit_in",
    /// Committee members take part in their own group.
    OfficersTakePart = "officers_take_part",
    /// Nobody is absent without cause, and nobody is left out.
    Attendance = "attendance",
    /// Whoever was absent with cause makes it up.
    MakeUp = "make_up",
    /// A poor test brings help.
    Help = "help",
    /// Group building is part of the yearly plan.
    GroupPlan = "group_plan",
    /// The groups' work is followed up with guidance.
    Guidance = "guidance",
    /// Every group is allocated funds for the year.
    FundsAllocation = "funds_allocation",
    /// Every group's accounts are opened.
    AccountsOpening = "accounts_opening",
    /// Every member's dues are paid month by month.
    MonthlyDues = "monthly_dues",
    /// The members' meeting is held.
    MembersMeeting = "members_meeting",
    /// Enough members are at the members' meeting.
    MembersQuorum = "members_quorum",
    /// The members' meeting decides by its majority.
    MembersDecision = "members_decision",
    /// Enough of the committee are at its meeting.
    CommitteeQuorum = "committee_quorum",
    /// Every group meets.
    GroupMeeting = "group_meeting",
    /// The theme day is held.
    ThemeDay = "theme_day",
    /// The organisational-life meeting is held.
    OrganisationalLifeMeeting = "organisational_life_meeting",
    /// The members' appraisal is held.
    MembersAppraisal = "members_appraisal",
    /// The steps of the members' appraisal are held in order.
    AppraisalSteps = "appraisal_steps",
    /// Not too many are rated excellent in the members' appraisal.
    ExcellentCap = "excellent_cap",
    /// There are talks with every member.
    Talk = "talk",
    /// Nobody stays away from organisational life for months without cause.
    OrganisationalLife = "organisational_life",
    /// A branch has enough full members.
    BranchLeast = "branch_least",
    /// A branch has not too many members.
    BranchMost = "branch_most",
    /// A branch with enough full members has a committee, neither too small nor too large.
    CommitteeSize = "committee_size",
    /// A committee is no larger than usual.
    CommitteeUsual = "committee_usual",
    /// A committee is elected anew when its term runs out.
    CommitteeTerm = "committee_term",
    /// Whoever applies for membership is old enough.
    ApplicantAge = "applicant_age",
    /// Nobody becomes a development target before enough time as an activist.
    ActivistTime = "activist_time",
    /// The group is heard before somebody becomes a development target.
    HeardBeforeTarget = "heard_before_target",
    /// Full members introduce whoever is admitted.
    Introducers = "introducers",
    /// Whoever is admitted was trained long enough.
    TargetTraining = "target_training",
    /// The members' meeting admits, by its majority.
    AdmissionVote = "admission_vote",
    /// A probationary member is confirmed when the probation is over.
    Probation = "probation",
    /// A probation is extended within bounds.
    ProbationExtension = "probation_extension",
    /// The group is heard before a probationary member is confirmed.
    HeardBeforeConfirmation = "heard_before_confirmation",
    /// The learning network reaches everybody.
    LearningNetwork = "learning_network",
}

/// How much a rule weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// What must be: straying from it is a breach (必须).
    Breach,
    /// What should be: straying from it is an advice (原则上).
    Advice,
}

/// How a leader came to office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// By the four stages (四步选举).
    Elected,
    /// Designated by the branch (支部指定).
    Designated,
    /// Recommended by the group (小组推荐产生).
    Recommended,
}

/// Whether rounds are published under the guard or with every count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Publication {
    /// The published form of the guard.
    Guarded,
    /// Every count, as many regulations announce them. In a small group that can give votes away.
    Full,
}
