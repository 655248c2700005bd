//! A plan in a packed book, which holds only values of settled shape: as one text.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};

use super::plan::GroupingPlan;

#[expect(clippy::ref_option, reason = "serde hands it over so")]
pub(crate) fn serialize<S: Serializer>(
    plan: &Option<Box<GroupingPlan>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        return plan.serialize(serializer);
    }
    let text = plan.as_ref().map(serde_json::to_string).transpose().map_err(S::Error::custom)?;
    text.serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Box<GroupingPlan>>, D::Error> {
    if deserializer.is_human_readable() {
        return Option::deserialize(deserializer);
    }
    let text = Option::<String>::deserialize(deserializer)?;
    text.as_deref().map(serde_json::from_str).transpose().map_err(D::Error::custom)
}
