use super::facts::{SessionKind, SmallKind, TestForm};
use crate::text::Bilingual;

impl SessionKind {
    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::DemonstrationTraining => ("示范培训", "a demonstration training"),
            Self::ThemedTraining => ("专题集训", "a themed training"),
            Self::LeadersMeeting => ("组长会议", "a leaders' meeting"),
            Self::GroupActivity => ("党小组活动", "a group's half-day"),
            Self::GroupMeeting => ("党小组会", "a group's meeting"),
            Self::CommitteeMeeting => ("支委会", "a committee meeting"),
            Self::MembersMeeting => ("党员大会", "a members' meeting"),
            Self::ThemeDay => ("主题党日", "a theme day"),
            Self::OrganisationalLifeMeeting => ("组织生活会", "an organisational-life meeting"),
            Self::MembersAppraisal => ("民主评议党员", "a members' appraisal"),
            Self::PartyClass => ("党课", "a Party class"),
            Self::Talk => ("谈心谈话", "a talk"),
        };
        Bilingual::new(zh, en)
    }
}

impl TestForm {
    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Theory => ("理论考核", "a theory test"),
            Self::Demonstration => ("模拟演示", "a simulated demonstration"),
            Self::Exercise => ("现场演练", "an on-site exercise"),
        };
        Bilingual::new(zh, en)
    }
}

impl SmallKind {
    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Reminder => ("要点小提示", "a short reminder"),
            Self::Talk => ("观点小讲坛", "a short talk"),
            Self::Exhibition => ("心得小展评", "a small exhibition"),
            Self::Exchange => ("体会小互动", "a small exchange"),
        };
        Bilingual::new(zh, en)
    }
}
