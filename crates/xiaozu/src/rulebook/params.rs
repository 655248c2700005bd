//! Every parameter of a rulebook, by section: its name in the file, its type, its range.

use super::read::Reader;
use super::{Dated, Line, Publication, Share, Slabs, Threshold, Timing};
use crate::Fen;

macro_rules! sections {
    ($(
        $(#[doc = $doc:literal])+
        $key:literal $name:ident {
            $($(#[doc = $field_doc:literal])+ $field:ident: $ty:ty $(, $least:literal to $most:literal)?;)+
        }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name {
            $($(#[doc = $field_doc])+ pub $field: Dated<$ty>,)+
        }

        impl $name {
            /// Reads the section; what is wrong goes to the reader's list.
            pub(super) fn read(reader: &mut Reader) -> Option<Self> {
                let mut section = reader.section($key);
                $(let $field = section.dated(stringify!($field), sections!(@range $($least to $most)?));)+
                section.close();
                Some(Self { $($field: $field?,)+ })
            }
        }
    )+};
    (@range) => { None };
    (@range $least:literal to $most:literal) => { Some(($least, $most)) };
}

sections! {
    /// Groups and who is in them (1.1).
    "groups" GroupRules {
        /// Days a member may be without a group; 0: placed by the end of the joining day.
        placement_days: u32, 0 to 3660;
        /// Days a group may be without a leader.
        vacancy_days: u32, 0 to 3660;
        /// The fewest members of a group.
        min_size: u32, 1 to 1000;
        /// The largest difference in size between groups, unless the plan says otherwise, in members.
        max_spread: u32, 0 to 1000;
        /// How many members of a group have to stay for it to keep its id in another formation.
        same_group: Threshold;
    }
    /// Elections of leaders (1.2d).
    "election" ElectionRules {
        /// The quorum of the recommendation meeting.
        recommendation_quorum: Threshold;
        /// What makes an applicant a candidate.
        recommendation_majority: Threshold;
        /// How many more candidates than seats are expected, as a share of the seats.
        candidate_margin: Share;
        /// The quorum of a poll.
        quorum: Threshold;
        /// What elects; off: most votes win.
        majority: Line;
        /// How many valid rounds a poll may have.
        max_rounds: u32, 1 to 20;
        /// Months for which a removed leader may not stand.
        bar_months: u32, 0 to 1200;
        /// Days within which a winner is assessed.
        assess_days: u32, 0 to 3660;
        /// Months of a leader's term.
        term_months: u32, 1 to 1200;
        /// Ballots handed in from which coded counts are published.
        counts_from: u32, 5 to 1000000;
        /// The smallest count published as it is.
        min_cell: u32, 2 to 1000;
        /// Whether rounds are published under the guard or with every count.
        publication: Publication;
    }
    /// Reviews and measures (3.2, 3.3e).
    "review" ReviewRules {
        /// Days of a period in office from which a duty of that period falls due.
        duty_days: u32, 0 to 31;
        /// Days after a quarter's end within which it is reviewed.
        review_days: u32, 0 to 366;
        /// Days after a review within which a reminder, a criticism or an admonition is due.
        measure_days: u32, 0 to 366;
        /// Days within which an owed removal is due.
        removal_days: u32, 0 to 366;
        /// Months for which an admonition is in effect.
        admonition_months: u32, 0 to 120;
    }
    /// Commendation and merit (3.3).
    "honours" HonourRules {
        /// Calendar months of a year in office from which a leader may be commended for it.
        min_service_months: u32, 0 to 12;
        /// How many of the due reviews have to be excellent, as a share of them.
        excellent_share: Threshold;
        /// How many of the leaders in office on 31 December may be commended.
        cap: Share;
        /// Whether more commendations than that are a breach.
        cap_enforced: bool;
        /// The month of the next year by the end of which a year is commended.
        commend_by_month: u32, 1 to 12;
        /// How many excellent years in a row bring a merit application.
        streak_years: u32, 1 to 10;
        /// Whether an application uses up its years.
        streak_reset: bool;
        /// Days within which the branch applies.
        apply_days: u32, 0 to 3660;
    }
    /// Rights of groups, and answers (2.1, 2.2, 2.3d).
    "rights" RightsRules {
        /// Days within which what was raised is answered.
        answer_days: u32, 0 to 3660;
    }
    /// Suggestions and what follows them (2.2c).
    "voice" VoiceRules {
        /// Days after an opinion on somebody for which an act of that person against whoever gave it is flagged.
        watch_days: u32, 0 to 3660;
    }
    /// The way to secretary (4.1a).
    "office" OfficeRules {
        /// Days in office as a leader, before the seat.
        experience_days: u32, 0 to 36600;
        /// Whether service that came about without a lawful route counts.
        count_irregular: bool;
        /// Months in the Party a secretary should have; 0: none.
        standing_months: u32, 0 to 1200;
    }    /// What falls due, and how often (1.2c, 1.3, 2.0, 2.2a, 2.3a, 2.3d).
    "cadences" CadenceRules {
        /// Demonstration training of every leader.
        demonstration_training: Timing;
        /// Themed training of every leader.
        themed_training: Timing;
        /// The leaders' meeting.
        leaders_meeting: Timing;
        /// The test or exercise of every leader.
        test: Timing;
        /// Every group's half-day.
        group_activity: Timing;
        /// The committee's meeting.
        committee_meeting: Timing;
        /// Every group's part in the branch's plan.
        group_plan: Timing;
        /// Guidance to every group.
        guidance: Timing;
        /// The allocation of funds to every group.
        funds_allocation: Timing;
        /// The opening of every group's accounts: of a period that is over, during the next.
        accounts_opening: Timing;
        /// Every member's dues.
        dues: Timing;
        /// The members' meeting.
        members_meeting: Timing;
        /// Every group's meeting.
        group_meeting: Timing;
        /// The theme day.
        theme_day: Timing;
        /// The organisational-life meeting.
        organisational_life_meeting: Timing;
        /// The members' appraisal.
        members_appraisal: Timing;
        /// A talk with every member.
        talk: Timing;
    }
    /// Duties, attendance, tests (1.3, 2.3, 3.1b).
    "calendar" CalendarRules {
        /// Days for which an overdue duty can still be done late; then it is missed.
        grace_days: u32, 0 to 366;
        /// Days after an absence with cause within which it is made up.
        makeup_days: u32, 0 to 366;
        /// Hours of a group's half-day.
        min_hours: u32, 1 to 100;
        /// The score that passes a test.
        pass: u32, 1 to 100;
        /// Days after a poor test within which help is planned.
        help_days: u32, 0 to 366;
        /// Days between two checks of a plan of help, at most.
        check_days: u32, 1 to 366;
        /// How many of those who should attend have to be at a members' meeting.
        members_quorum: Threshold;
        /// What carries a resolution of the members' meeting.
        decision_majority: Threshold;
        /// How many of the committee have to be at its meeting.
        committee_quorum: Threshold;
        /// Months in a row without organisational life that bring the matter before the members' meeting.
        life_months: u32, 1 to 120;
    }
    /// The groups' funds (2.3d).
    "funds" FundsRules {
        /// Whether unspent money stays with the group after the year's end; otherwise it returns to the branch.
        carry_over: bool;
    }
    /// Members' dues (2.0).
    "dues" DuesRules {
        /// The rates on a wage after tax, in fen a month.
        wage: Slabs;
        /// The rates on a retirement pension, in fen a month.
        retired: Slabs;
        /// What students, the unemployed and people on relief pay, in fen a month.
        fixed: Fen, 0 to 1000000;
        /// The least a farmer pays, in fen a month.
        farmers_least: Fen, 0 to 1000000;
        /// The most a farmer's dues are set to, in fen a month.
        farmers_most: Fen, 0 to 1000000;
        /// Months without dues in a row after which the members' meeting discusses it.
        lapse_months: u32, 1 to 120;
    }
    /// The members' appraisal.
    "appraisal" AppraisalRules {
        /// How many of the full members are generally rated excellent at most.
        excellent_cap: Share;
    }
    /// The size of a branch, its committee and the committee's term.
    "committee" CommitteeRules {
        /// The fewest full members of a branch.
        branch_least: u32, 1 to 1000;
        /// The most members a branch generally has, probationary ones too.
        branch_most: u32, 1 to 100000;
        /// Full members from which a branch has a committee.
        committee_from: u32, 1 to 1000;
        /// The fewest members of a committee, secretary and deputies included.
        least: u32, 1 to 100;
        /// The most members a committee usually has.
        usual: u32, 1 to 100;
        /// The most members a committee may have.
        most: u32, 1 to 100;
        /// Months of a committee's term.
        term_months: u32, 1 to 1200;
        /// Months of a committee's term in villages and communities.
        village_term_months: u32, 1 to 1200;
    }
    /// From applicant to full member.
    "development" DevelopmentRules {
        /// Age in years from which one may apply for membership.
        age_years: u32, 0 to 150;
        /// Months as an activist before one may become a development target.
        activist_months: u32, 0 to 1200;
        /// How many full members introduce whoever is admitted.
        introducers: u32, 0 to 100;
        /// Days of training before admission; either these or the hours.
        training_days: u32, 0 to 3660;
        /// Hours of training before admission; either these or the days.
        training_hours: u32, 0 to 36600;
        /// What admits at the members' meeting.
        admission_majority: Threshold;
        /// Months of probation.
        probation_months: u32, 0 to 1200;
        /// The fewest months by which a probation is extended.
        extension_least: u32, 0 to 1200;
        /// The most months by which a probation is extended.
        extension_most: u32, 0 to 1200;
        /// How often a probation may be extended.
        extensions: u32, 0 to 100;
    }
    /// Learning pairs and their network (3.1a).
    "learning" LearningRules {
        /// Days somebody may be outside the learning network.
        reach_days: u32, 0 to 3660;
        /// The score from which somebody is strong enough to lead a weak one, whose score is below `calendar.pass`.
        strong: u32, 1 to 100;
    }
}
